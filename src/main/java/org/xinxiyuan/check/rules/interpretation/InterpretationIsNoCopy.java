package org.xinxiyuan.check.rules.interpretation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Linked;

/**
 * 解读不照抄: no more than the column's share of the text stands word for word in the document. Punctuation, blanks and
 * the numbers in front of sentences do not count (国办发〔2016〕80号).
 */
public final class InterpretationIsNoCopy implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("INTERP_COPY", "解读与文件原文相同的句子不超过栏目所定的比例", Grounds.of("国办发〔2016〕80号：解读不得简单重复文件内容"));
    private static final RuleSheet SHARE =
            RuleSheet.hint("INTERP_SHARE", "告知解读与文件原文相同的句子占多少", Grounds.of("国办发〔2016〕80号：解读不得简单重复文件内容"));
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；;!?\\n\\r]+");
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s　]*(?:第[一二三四五六七八九十百零〇\\d]+[条章节款项]|[（(]?[一二三四五六七八九十\\d]{1,3}(?:[、.．）)]|是(?=[\\u4e00-\\u9fa5]))"
                    + "|[①-⑳])[\\s　、.．：:]*");
    private static final Pattern UNCOUNTED = Pattern.compile("[\\s　\\p{Punct}\\p{P}\\p{S}]+");

    private final ColumnJudge judge;

    public InterpretationIsNoCopy(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET, SHARE);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var most = verdict.belongsIn().flatMap(column -> column.obligations().similarityMax());
        if (most.isEmpty()) {
            return List.of();
        }
        return m.around().linked().stream()
                .filter(other -> other.relation().equals("interprets"))
                .flatMap((Linked other) -> other.text().stream())
                .filter(document -> !document.isBlank())
                .map(document -> shareTaken(verdict.text().body(), document))
                .max(Double::compare)
                .map(share -> finding(share, most.get()))
                .stream()
                .toList();
    }

    private static Finding finding(double share, double most) {
        String figure = "解读与文件原文相同的句子占" + percent(share) + "，";
        return share > most
                ? SHEET.found(figure + "超过" + percent(most) + "，须用自己的话解释，不得照抄")
                : SHARE.found(figure + "上限" + percent(most));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** Share of the characters of the piece that stand in sentences of the document: 0 to 1. */
    static double shareTaken(String piece, String document) {
        Set<String> theirs = new HashSet<>(sentences(document));
        int all = 0;
        int taken = 0;
        for (String sentence : sentences(piece)) {
            all += sentence.length();
            taken += theirs.contains(sentence) ? sentence.length() : 0;
        }
        return all == 0 ? 0 : (double) taken / all;
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(sentence -> NUMBER.matcher(sentence).replaceFirst(""))
                .map(sentence -> UNCOUNTED.matcher(sentence).replaceAll(""))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
