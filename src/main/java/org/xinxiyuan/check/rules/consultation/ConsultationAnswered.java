package org.xinxiyuan.check.rules.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** 期满反馈: when a consultation is over, what was taken up is told in time. */
public final class ConsultationAnswered implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn(
            "FOLLOWUP_MISSING", "征集期满后在栏目所定的日数内公布意见采纳情况", Grounds.of("国办发〔2016〕80号"), Grounds.regulation("第十九条"));

    private static final RuleSheet OWED = RuleSheet.hint(
            "FOLLOWUP_DUE", "记住意见采纳情况还没有公布，以及最迟哪一天", Grounds.of("国办发〔2016〕80号"), Grounds.regulation("第十九条"));

    private final ColumnJudge judge;
    private final WorkCalendar calendar;

    public ConsultationAnswered(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.calendar = calendar;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET, OWED);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        Optional<CatalogItem.FollowUp> owed =
                judge.of(m).belongsIn().flatMap(CatalogItem::followUp).filter(follow -> !isThere(follow, m));
        Optional<Publicity> period = m.publicity();
        if (!m.around().published() || owed.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        DueDate due = calendar.plusDays(period.get().to(), owed.get().withinDays());
        return due.date().stream()
                .map(day -> finding(m.around().today().isAfter(day), owed.get(), day))
                .toList();
    }

    private static Finding finding(boolean late, CatalogItem.FollowUp owed, LocalDate day) {
        var finding = late
                ? SHEET.found("征集期满已过" + owed.withinDays() + "日，还没有意见采纳情况反馈")
                : OWED.found("征集期满后须公布意见采纳情况，最迟" + day + "；公布时关联到这条征集");
        return finding.with(Finding.Details.none().due(day));
    }

    private static boolean isThere(CatalogItem.FollowUp follow, Manuscript m) {
        return m.around().linked().stream()
                .anyMatch(other -> other.relation().equals(follow.inverse())
                        && other.column().equals(follow.column()));
    }
}
