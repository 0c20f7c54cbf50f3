package org.xinxiyuan.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.check.reading.FigurePattern;
import org.xinxiyuan.document.Span;

/** 起止顺序: a range runs from the earlier to the later, from the smaller to the larger. */
public final class Ranges {
    public static final RuleSheet SHEET = RuleSheet.warn("FIGURE_RANGE", "起止顺序不颠倒");

    private static final String SIGNS = "—－–～~-至到";
    private static final String TO = "(?:—{1,2}|－|–|～|~|-|至|到)";
    private static final FigurePattern MONTHS =
            FigurePattern.of("月" + SIGNS, "(?<![\\d.])(\\d{1,2})月?" + TO + "(\\d{1,2})月(?!\\d)");
    private static final FigurePattern YEARS =
            FigurePattern.of("年" + SIGNS, "(?<![\\d.])((?:19|20)\\d\\d)年?" + TO + "((?:19|20)\\d\\d)年(?![\\d])");
    private static final FigurePattern DAYS =
            FigurePattern.of("月", "(?<!\\d)(\\d{1,2})月(\\d{1,2})日" + TO + "(?:(\\d{1,2})月)?(\\d{1,2})日");
    private static final FigurePattern AMOUNTS =
            FigurePattern.of("岁元亩%" + SIGNS, "(?<![\\d.\\-—])(\\d{1,6})(?:岁|元|亩|%)?" + TO + "(\\d{1,6})(?:岁|元|亩|%)");
    private static final int AUTUMN = 8;

    private Ranges() {}

    public static List<Slip> in(Prose prose) {
        var slips = new ArrayList<Slip>();
        find(MONTHS, prose, slips, hit -> months(hit));
        find(YEARS, prose, slips, hit -> number(hit, 1) > number(hit, 2));
        find(DAYS, prose, slips, hit -> sameMonth(hit) && number(hit, 2) > number(hit, 4));
        find(AMOUNTS, prose, slips, hit -> hit.group(1).charAt(0) != '0' && number(hit, 1) > number(hit, 2));
        return slips;
    }

    private interface Reversed {
        boolean test(MatchResult hit);
    }

    private static void find(FigurePattern pattern, Prose prose, List<Slip> slips, Reversed reversed) {
        pattern.all(prose.text()).stream()
                .filter(reversed::test)
                .forEach(hit ->
                        slips.add(new Slip(SHEET, new Span(hit.start(), hit.end()), "“" + hit.group() + "”起止颠倒")));
    }

    /** From autumn a season may run into the next year: 11月至2月. */
    private static boolean months(MatchResult hit) {
        int from = number(hit, 1);
        int to = number(hit, 2);
        return from > to && from <= 12 && from < AUTUMN && to > 0;
    }

    private static boolean sameMonth(MatchResult hit) {
        return hit.group(3) == null || number(hit, 1) == number(hit, 3);
    }

    private static int number(MatchResult hit, int group) {
        return Integer.parseInt(hit.group(group));
    }
}
