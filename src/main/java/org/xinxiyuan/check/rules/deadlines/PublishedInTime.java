package org.xinxiyuan.check.rules.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Deadline;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.TitleYear;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Linked;

/**
 * 按时公开: the column's limit has not run out. A hint only: late is still to be published, and nobody is pushed to
 * write an earlier date.
 */
public final class PublishedInTime implements Rule {
    private static final RuleSheet LATE =
            RuleSheet.warn("DATE_LATE", "自形成或变更之日起20个工作日内公开", Grounds.regulation("第二十六条"));
    private static final RuleSheet LATE_SPECIAL =
            RuleSheet.warn("DATE_LATE", "栏目另定时限的，在该时限内公开", Grounds.catalog("所在栏目的公开依据"), Grounds.of("栏目所定时限"));
    private static final RuleSheet UNKNOWN =
            RuleSheet.hint("DUE_UNKNOWN", "到期日所在年份的工作日历已经公布", Grounds.regulation("第二十六条"));

    private final ColumnJudge judge;
    private final Deadline deadline;

    public PublishedInTime(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.deadline = new Deadline(calendar);
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(LATE, LATE_SPECIAL, UNKNOWN);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var column = judge.of(m).belongsIn();
        var limit = column.flatMap(CatalogItem::timeLimit);
        var start = column.flatMap(item -> start(m, item));
        if (m.around().published() || limit.isEmpty() || start.isEmpty()) {
            return List.of();
        }
        DueDate due = deadline.of(limit.get(), start.get());
        return due.date()
                .map(day -> m.around().today().isAfter(day) ? List.of(late(day, column.get())) : List.<Finding>of())
                .orElseGet(() -> List.of(unknown((DueDate.NotAnnounced) due)));
    }

    private static Optional<Deadline.Start> start(Manuscript m, CatalogItem column) {
        var formedOn =
                m.filing() instanceof Filing.Disclosure filed ? filed.dates().formedOn() : Optional.<LocalDate>empty();
        var document = m.around().linked().stream()
                .filter(other -> other.relation().equals("interprets"))
                .flatMap((Linked other) -> other.publishedOn().stream())
                .findFirst();
        return formedOn.map(day -> new Deadline.Start(day, TitleYear.of(m.title(), column), document));
    }

    private static Finding late(LocalDate due, CatalogItem column) {
        boolean special = column.timeLimit().filter(PublishedInTime::special).isPresent();
        String message = "已超过公开时限（" + due + "），请尽快发布，不要改动成文日期";
        return (special ? LATE_SPECIAL.found(message, column) : LATE.found(message))
                .with(Finding.Details.none().due(due));
    }

    private static boolean special(TimeLimit limit) {
        return limit.type() != TimeLimit.Type.WORKDAYS || limit.value() != 20;
    }

    private static Finding unknown(DueDate.NotAnnounced due) {
        return UNKNOWN.found(due.year() + "年放假安排尚未公布，到期日待工作日历更新后计算");
    }
}
