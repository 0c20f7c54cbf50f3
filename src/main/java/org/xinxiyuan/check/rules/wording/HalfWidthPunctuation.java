package org.xinxiyuan.check.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 全角标点: between Chinese characters stand Chinese marks. Tables come from spreadsheets and are left alone. */
public final class HalfWidthPunctuation implements Rule {
    private static final RuleSheet SHEET = RuleSheet.hint("PUNCT_HALF", "汉字之间用全角标点");
    private static final String HALF = ",;:?!.()";
    private static final String FULL = "，；：？！。（）";
    private static final String OPENING = "“‘《（【〔";
    private static final String CLOSING = "”’》）】〕";
    private static final String ORDINALS = "一二三四五六七八九十";
    private static final int LONGEST_BRACKET = 80;

    private final Proses proses;

    public HalfWidthPunctuation(Proses proses) {
        this.proses = proses;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return Slip.findings(m, proses, HalfWidthPunctuation::slips);
    }

    private static List<Slip> slips(Prose prose) {
        var slips = new ArrayList<Slip>();
        for (var line : prose.lines()) {
            for (int i = line.start(); !line.table() && i < line.end(); i++) {
                char c = prose.at(i);
                if (c == '(') {
                    brackets(prose, i, line.end(), slips);
                } else if (c != ')' && HALF.indexOf(c) >= 0 && between(prose, i, line)) {
                    slips.add(slip(prose, i, line));
                }
            }
        }
        return slips;
    }

    private static boolean between(Prose prose, int i, Prose.Line line) {
        char left = prose.at(i - 1);
        char c = prose.at(i);
        int next = i + 1;
        while (next < line.end() && prose.at(next) == ' ') {
            next++;
        }
        boolean last = next >= line.end();
        char right = last ? Prose.GAP : prose.at(next);
        if (i == line.start() || !chinese(left, CLOSING) || HALF.indexOf(right) >= 0) {
            return false;
        }
        boolean figure = right >= '0' && right <= '9' && c != '.';
        return last ? c != ':' : chinese(right, OPENING) || figure;
    }

    private static boolean chinese(char c, String marks) {
        return Prose.han(c) || marks.indexOf(c) >= 0;
    }

    private static Slip slip(Prose prose, int i, Prose.Line line) {
        var at = new Span(i, i + 1);
        boolean inside = prose.at(i) == '.' && i + 1 < line.end();
        if (inside && i - line.start() < 3 && ORDINALS.indexOf(prose.at(i - 1)) >= 0) {
            return new Slip(SHEET, at, "汉字序号后用顿号“、”", "、");
        }
        // a point inside a line may also be the dot of a foreign name
        return inside ? new Slip(SHEET, at, "汉字之间的“.”应是“。”，人名中间应是“·”") : full(i, prose.at(i));
    }

    private static Slip full(int i, char half) {
        char full = FULL.charAt(HALF.indexOf(half));
        return new Slip(SHEET, new Span(i, i + 1), "半角“" + half + "”应为全角“" + full + "”", String.valueOf(full));
    }

    /** Only around Chinese words: (GDP), (1) and (2025) may be meant so. */
    private static void brackets(Prose prose, int open, int end, List<Slip> slips) {
        boolean words = false;
        int last = Math.min(end, open + LONGEST_BRACKET);
        for (int i = open + 1; i < last && prose.at(i) != '(' && prose.at(i) != Prose.GAP; i++) {
            words |= Prose.han(prose.at(i));
            if (prose.at(i) == ')') {
                if (words) {
                    slips.add(full(open, '('));
                    slips.add(full(i, ')'));
                }
                return;
            }
        }
    }
}
