package org.xinxiyuan.check.rules.deadlines;

import java.util.List;
import org.xinxiyuan.catalog.PublicityRule;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 公示期满撤下: what was published for a time comes down when the time is over. The last day still counts. */
public final class ExpiredPublicityTakenDown implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("PUBLICITY_EXPIRED", "公示期满的信息已经撤下", Grounds.catalog("所在栏目的公开依据"));

    private final ColumnJudge judge;

    public ExpiredPublicityTakenDown(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean over = m.publicity()
                .filter(period -> m.around().today().isAfter(period.to()))
                .isPresent();
        if (!over || !m.around().published() || m.around().takenDown()) {
            return List.of();
        }
        return judge.of(m).belongsIn().stream()
                .filter(column ->
                        column.publicity().filter(PublicityRule::takeDown).isPresent())
                .map(column -> SHEET.found("公示期已满，应当撤下", column)
                        .with(Finding.Details.none().doing("takedown")))
                .toList();
    }
}
