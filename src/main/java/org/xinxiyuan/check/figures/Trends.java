package org.xinxiyuan.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.QuickPattern;
import org.xinxiyuan.document.Span;

/** 增减方向: 由120增至100 does not rise; 比上年增加5，下降3% cannot both be true. */
public final class Trends {
    public static final RuleSheet SHEET = RuleSheet.warn("FIGURE_TREND", "增减的说法与所给的数一致");

    private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,4})?)";
    private static final String UNIT = "([%％‰]|[\\u4e00-\\u9fff]{0,4}?)";
    private static final String UP = "增至|增到|增为|增加至|增加到|增加为|增长到|增长至|上升到|上升至|提高到|提高至|提升到|提升至|扩大到|扩大至|扩大为";
    private static final String DOWN =
            "降至|降到|降为|下降到|下降至|下降为|减至|减到|减少到|减少至|减少为|降低到|降低至|降低为|缩短到|缩短至|缩短为|压减到|压减至|压缩到|压缩至|缩小到|缩小至";
    private static final QuickPattern FROM_TO = QuickPattern.of(
            "由从",
            "[由从](?:(?:19|20)\\d\\d年[底末初]?)?[\\u4e00-\\u9fff“”]{0,8}"
                    + NUMBER + UNIT + "，?(?:(" + UP + ")|(" + DOWN
                    + "))(?:(?:19|20)\\d\\d年[底末初]?的)?[\\u4e00-\\u9fff“”]{0,6}?"
                    + NUMBER + "([%％‰]|[\\u4e00-\\u9fff]{0,4})");
    private static final String CHANGE = "(增加|增长|上升|提高|减少|下降|降低)了?";
    private static final String BASE = "((?:[比较](?:上年|去年|上年同期|去年同期)|同比)?)";
    private static final QuickPattern BOTH = QuickPattern.of(
            "比较同",
            "(?:[比较](?:上年|去年|上年同期|去年同期)|同比)" + CHANGE + NUMBER + "([%％‰]|[\\u4e00-\\u9fff]{0,5})，" + BASE + CHANGE
                    + NUMBER + "([%％‰]|[\\u4e00-\\u9fff]{0,5})");
    private static final String RISES = "增加增长上升提高";
    /** A better rank is a smaller figure. */
    private static final String RANKS = "位名级第等";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Trends() {}

    public static List<Slip> in(Prose prose) {
        var slips = new ArrayList<Slip>();
        FROM_TO.all(prose.text()).forEach(hit -> turned(hit).ifPresent(slips::add));
        BOTH.all(prose.text()).stream()
                .filter(hit -> RISES.contains(hit.group(1)) != RISES.contains(hit.group(5)))
                .filter(hit -> !hit.group(3).startsWith("个百") && !hit.group(7).startsWith("个百"))
                .forEach(hit -> slips.add(new Slip(
                        SHEET,
                        new Span(hit.start(), hit.end()),
                        "同一项又“" + hit.group(1) + hit.group(2) + "”又“" + hit.group(5) + hit.group(6) + "”，方向相反")));
        return slips;
    }

    private static Optional<Slip> turned(MatchResult hit) {
        boolean rises = hit.group(3) != null;
        String unit = hit.group(2);
        String unitThen = hit.group(6);
        boolean rank = (hit.group() + unitThen).chars().anyMatch(c -> RANKS.indexOf(c) >= 0);
        if (rank || !comparable(unit, unitThen)) {
            return Optional.empty();
        }
        int order = amount(hit.group(1), unit.isEmpty() ? unitThen : unit).compareTo(amount(hit.group(5), unitThen));
        if (rises ? order <= 0 : order >= 0) {
            return Optional.empty();
        }
        String word = rises ? hit.group(3) : hit.group(4);
        return Optional.of(new Slip(
                SHEET, new Span(hit.start(), hit.end()), "写的是“" + word + "”，数却由" + hit.group(1) + "到" + hit.group(5)));
    }

    /** 120户 and 100户, 0.9万 and 12000, or no unit at the first. */
    private static boolean comparable(String unit, String then) {
        String one = measure(unit);
        String other = measure(then);
        return unit.isEmpty()
                || other.startsWith(one) && (!one.isEmpty() || scale(unit).equals(scale(then)));
    }

    private static String measure(String unit) {
        return unit.replaceFirst("^[万亿]", "");
    }

    private static BigDecimal amount(String figure, String unit) {
        return new BigDecimal(figure).multiply(scale(unit));
    }

    private static BigDecimal scale(String unit) {
        return unit.startsWith("万") ? TEN_THOUSAND : unit.startsWith("亿") ? TEN_THOUSAND.pow(2) : BigDecimal.ONE;
    }
}
