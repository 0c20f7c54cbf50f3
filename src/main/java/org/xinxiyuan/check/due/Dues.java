package org.xinxiyuan.check.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.Deadline;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.Interpretation;
import org.xinxiyuan.catalog.PublicityRule;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.placing.TitleYear;
import org.xinxiyuan.document.Publicity;

/** Every obligation that a piece in a column brings along (限期事项), met ones too; reads no clock. */
public final class Dues {
    private final WorkCalendar calendar;

    public Dues(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public List<Due> of(Facts facts, CatalogItem column) {
        return Stream.of(
                        publish(facts, column),
                        interpretation(facts, column),
                        feedback(facts, column),
                        takeDown(facts, column),
                        verification(facts, column))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a column with a fixed day owes in the year of {@code today}, whether somebody has begun or not. */
    public Optional<Due> yearly(CatalogItem column, LocalDate today, Optional<LocalDate> publishedOn) {
        return column.timeLimit()
                .filter(limit -> limit.type() == TimeLimit.Type.FIXED_DATE)
                .flatMap(TimeLimit::monthDay)
                .map(day -> day.atYear(today.getYear()))
                .map(day -> Due.open(Obligation.YEARLY, on(day, "每年规定日期，不顺延"), (today.getYear() - 1) + "年度（期限待核对）")
                        .metOn(publishedOn));
    }

    private Optional<Due> publish(Facts facts, CatalogItem column) {
        var formed = facts.filing().dates().formedOn();
        return column.timeLimit()
                .flatMap(limit -> formed.map(day -> {
                    var start = new Deadline.Start(
                            day, TitleYear.of(facts.heading().title(), column), facts.published("interprets"));
                    return Due.open(Obligation.PUBLISH, clock(facts).of(limit, start), limit.from())
                            .metOn(facts.life().publishedOn());
                }));
    }

    /** With no days of grace it is due with the document itself. */
    private Optional<Due> interpretation(Facts facts, CatalogItem column) {
        return column.interpretation()
                .filter(owed -> owed.isDueFor(facts.heading().title(), facts.body()))
                .flatMap(owed -> interpretedBy(facts, column, owed))
                .map(date -> Due.open(Obligation.INTERPRET, date, "文件公开之日").metOn(facts.published("interpretedBy")));
    }

    private Optional<DueDate> interpretedBy(Facts facts, CatalogItem column, Interpretation owed) {
        return facts.life()
                .publishedOn()
                .map(day -> clock(facts).workdays(day, owed.graceWorkdays()))
                .or(() -> publish(facts, column).map(Due::date));
    }

    private Optional<Due> feedback(Facts facts, CatalogItem column) {
        var over = facts.filing().dates().publicity().map(Publicity::to);
        return column.followUp()
                .flatMap(owed -> over.map(last -> Due.open(
                                Obligation.FEED_BACK, clock(facts).days(last, owed.withinDays()), "征集期满之日")
                        .metOn(facts.published(owed.inverse()))));
    }

    /** Owed from the day a piece is public; the last day of the publicity still counts. */
    private static Optional<Due> takeDown(Facts facts, CatalogItem column) {
        return column.publicity()
                .filter(PublicityRule::takeDown)
                .filter(rule -> facts.life().publishedOn().isPresent())
                .flatMap(rule -> facts.filing().dates().publicity())
                .map(period -> Due.open(Obligation.TAKE_DOWN, on(period.to(), "公示期最后一日"), "公示期满")
                        .metIf(facts.life().takenDown()));
    }

    private static Optional<Due> verification(Facts facts, CatalogItem column) {
        var since = facts.life().verifiedOn().or(() -> facts.life().publishedOn());
        return column.updateFrequency()
                .filter(often -> often.verifyEveryDays() > 0 && !facts.life().takenDown())
                .flatMap(often -> since.map(day -> Due.open(
                        Obligation.VERIFY,
                        on(day.plusDays(often.verifyEveryDays()), day + "起" + often.verifyEveryDays() + "日"),
                        "上次核对或公开之日")));
    }

    private StopClock clock(Facts facts) {
        return new StopClock(calendar, facts.pauses());
    }

    private static DueDate on(LocalDate day, String why) {
        return new DueDate.On(day, List.of(new DayStep(day, true, why)));
    }
}
