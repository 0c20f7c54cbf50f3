package org.xinxiyuan.check.rules.reports;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 同比也看环比: a comparison with last year alone hides which way things go now. */
public final class YearOnYearGoesWithMonthOnMonth implements Rule {
    private static final RuleSheet SHEET = RuleSheet.hint("REPORT_TREND", "有同比的数字，也给出环比或与年初的比较");
    private static final List<String> YEAR_ON_YEAR = List.of("同比", "比去年同期", "较去年同期", "比上年同期", "较上年同期");
    private static final List<String> NOW =
            List.of("环比", "比上月", "较上月", "比上个月", "较上个月", "比上季", "较上季", "比上周", "较上周", "比年初", "较年初", "比上旬", "较上旬");

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        if (!(m.filing() instanceof Filing.Report report) || report.type().urgent() || Words.any(m.body(), NOW)) {
            return List.of();
        }
        OptionalInt first = YEAR_ON_YEAR.stream()
                .flatMapToInt(word -> IntStream.of(m.body().indexOf(word)))
                .filter(at -> at >= 0)
                .min();
        return first.isEmpty()
                ? List.of()
                : List.of(SHEET.found("只有同比没有环比：请补上与上月（上季、年初）相比的数字，看得出眼下的走势")
                        .with(Finding.Details.none().at(new Span(first.getAsInt(), first.getAsInt() + 2))));
    }
}
