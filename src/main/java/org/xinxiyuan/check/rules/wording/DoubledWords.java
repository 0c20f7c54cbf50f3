package org.xinxiyuan.check.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Reduplication;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 无重复字词: no word twice in a row by mistake; 研究研究 and the seams of two words (目的的确) are left alone. */
public final class DoubledWords implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn("WORD_DOUBLED", "没有误打两遍的字词和标点");
    private static final int LONGEST = 6;
    private static final String MARKS = "，、；：";

    /** What in front and what behind makes two of the same a seam or a word; parted by a bar. */
    private static final Map<Character, String> SINGLE = Map.of(
            '的', "目有打标靶中|确士",
            '了', "不得大没完为除|解之结望然却断",
            '是', "于但可只要总还就正即也都老凡|否非",
            '在', "存现正实所内潜旨好自外|",
            '和', "总温饱共缓柔随亲祥调平谐附应|谐平睦解美气善和风煦",
            '或', "|者许",
            '并', "合兼吞归一|",
            '与', "参赠授给赋付|会");

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两半几";

    private final Proses proses;

    public DoubledWords(Proses proses) {
        this.proses = proses;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return Slip.findings(m, proses, DoubledWords::slips);
    }

    private static List<Slip> slips(Prose prose) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i + 1 < prose.text().length(); i++) {
            int length = doubled(prose, i);
            if (length > 0) {
                String once = prose.text().substring(i, i + length);
                // a doubled word may be somebody's name, so the message does not say it
                slips.add(new Slip(
                        SHEET, new Span(i, i + 2 * length), length == 1 ? "“" + once + once + "”重复" : "字词连写了两遍", once));
                i += 2 * length - 1;
            }
        }
        return slips;
    }

    /** Length of the word that stands here twice, or 0. */
    private static int doubled(Prose prose, int i) {
        char c = prose.at(i);
        if (c == prose.at(i + 1)) {
            boolean run = prose.at(i + 2) == c || prose.at(i - 1) == c;
            return !run && (MARKS.indexOf(c) >= 0 || single(prose, i)) ? 1 : 0;
        }
        if (!Prose.han(c)) {
            return 0;
        }
        for (int length = LONGEST; length > 1; length--) {
            if (prose.at(i + length) == c && word(prose, i, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean single(Prose prose, int i) {
        String seams = SINGLE.getOrDefault(prose.at(i), "");
        int bar = seams.indexOf('|');
        return bar >= 0
                && seams.substring(0, bar).indexOf(prose.at(i - 1)) < 0
                && seams.substring(bar + 1).indexOf(prose.at(i + 2)) < 0;
    }

    private static boolean word(Prose prose, int i, int length) {
        for (int k = 0; k < length; k++) {
            char c = prose.at(i + k);
            if (!Prose.han(c) || c != prose.at(i + length + k) || NUMERALS.indexOf(c) >= 0) {
                return false;
            }
        }
        String once = prose.text().substring(i, i + length);
        boolean meant = Reduplication.meant(once) || Reduplication.partOfName(once, prose.at(i + 2 * length));
        return !meant && !prose.text().startsWith(once, i + 2 * length);
    }
}
