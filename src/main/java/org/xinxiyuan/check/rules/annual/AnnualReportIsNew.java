package org.xinxiyuan.check.rules.annual;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Repetition;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Existing;

/** 年报不雷同: paragraph by paragraph, how much of last year's report stands in this one with other figures. */
public final class AnnualReportIsNew implements Rule {
    private static final RuleSheet SHEET = RuleSheet.hint("ANNUAL_REPEATED", "年报与上年不雷同", Grounds.regulation("第四十七条"));
    /** Below this only the set phrases of the form agree. */
    private static final double TOLD = 0.3;

    private final ColumnJudge judge;

    public AnnualReportIsNew(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return judge
                .of(m)
                .belongsIn()
                .filter(column -> column.contentKind().equals("annualReport"))
                .flatMap(column -> told(m, column))
                .stream()
                .toList();
    }

    private static Optional<Finding> told(Manuscript m, CatalogItem column) {
        var last = ApplicationSumsAgree.lastYear(m, column);
        var repetition = last.flatMap(Existing::text).map(text -> Repetition.between(m.body(), text));
        return repetition
                .filter(found -> found.share() >= TOLD)
                .map(found -> SHEET.found("与上年年报《" + last.orElseThrow().title() + "》雷同的段落占"
                                + Math.round(found.share() * 100) + "%（" + found.paragraphs()
                                + "段）：内容雷同要追责，请写本年的工作和问题")
                        .with(Finding.Details.none().at(found.first())));
    }
}
