package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** 期满反馈: when a consultation is over, what was taken up is told in time. */
public final class ConsultationAnswered implements Rule {
    private static final String BASIS = "国办发〔2016〕80号；《政府信息公开条例》第十九条";

    private final ColumnJudge judge;
    private final WorkCalendar calendar;

    public ConsultationAnswered(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.calendar = calendar;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        Optional<CatalogItem.FollowUp> owed =
                judge.of(m).belongsIn().flatMap(CatalogItem::followUp).filter(follow -> !isThere(follow, m));
        Optional<Publicity> period = ExpiredPublicityTakenDown.publicity(m);
        if (!m.around().published() || owed.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        DueDate due = calendar.plusDays(period.get().to(), owed.get().withinDays());
        return due.date().filter(day -> m.around().today().isAfter(day)).stream()
                .map(day -> Finding.warn(
                                owed.get().finding(), "征集期满已过" + owed.get().withinDays() + "日，还没有意见采纳情况反馈", BASIS)
                        .with(PublishedInTime.due(day)))
                .toList();
    }

    private static boolean isThere(CatalogItem.FollowUp follow, Manuscript m) {
        return m.around().linked().stream()
                .anyMatch(other -> other.relation().equals(follow.inverse())
                        && other.column().equals(follow.column()));
    }
}
