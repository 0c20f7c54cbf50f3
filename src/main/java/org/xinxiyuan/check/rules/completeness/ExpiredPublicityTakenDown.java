package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.PublicityRule;
import org.xinxiyuan.check.Basis;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** 公示期满撤下: what was published for a time comes down when the time is over. The last day still counts. */
public final class ExpiredPublicityTakenDown implements Rule {
    private final ColumnJudge judge;

    public ExpiredPublicityTakenDown(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean over = publicity(m)
                .filter(period -> m.around().today().isAfter(period.to()))
                .isPresent();
        if (!over || !m.around().published() || m.around().takenDown()) {
            return List.of();
        }
        return judge.of(m).belongsIn().stream()
                .filter(column ->
                        column.publicity().filter(PublicityRule::takeDown).isPresent())
                .map(column -> Finding.block("PUBLICITY_EXPIRED", "公示期已满，应当撤下", Basis.of(column))
                        .with(new Finding.Details(
                                Optional.empty(),
                                Optional.of("takedown"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .toList();
    }

    static Optional<Publicity> publicity(Manuscript m) {
        return m.filing() instanceof Filing.Disclosure filed ? filed.dates().publicity() : Optional.empty();
    }
}
