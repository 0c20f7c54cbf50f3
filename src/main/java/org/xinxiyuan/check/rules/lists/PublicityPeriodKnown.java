package org.xinxiyuan.check.rules.lists;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.PublicityRule;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.WrittenPeriod;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** 公示期: typed, as written in the text, long enough; without its last day nobody knows when to take a list down. */
public final class PublicityPeriodKnown implements Rule {
    private static final Grounds COLUMN = Grounds.catalog("所在栏目的公开依据");
    private static final RuleSheet END = RuleSheet.hint("PUBLICITY_END", "期满要撤下的公示填好起止日期", COLUMN);
    private static final RuleSheet DIFFERS = RuleSheet.hint("PUBLICITY_DIFFERS", "填的公示期与正文写的一致", COLUMN);
    private static final RuleSheet SHORT = RuleSheet.hint("PUBLICITY_SHORT", "公示期不短于栏目所定的天数", COLUMN);
    private static final List<String> CUES = List.of("公示期", "公示时间", "公示日期", "公示起止");
    private static final int LONGEST = 400;

    private final ColumnJudge judge;
    private final WorkCalendar calendar;

    public PublicityPeriodKnown(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.calendar = calendar;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(END, DIFFERS, SHORT);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var column = verdict.belongsIn()
                .filter(item -> item.publicity().filter(PublicityRule::takeDown).isPresent());
        if (column.isEmpty()
                || m.around().takenDown()
                || m.publicity().isEmpty() && !verdict.text().titleAndBody().contains("公示")) {
            return List.of();
        }
        var written = WrittenPeriod.in(verdict.text().body(), CUES, WrittenPeriod.year(m));
        var findings = new ArrayList<Finding>();
        if (m.publicity().isEmpty()) {
            findings.add(END.found(noEnd(written), column.get())
                    .with(written.map(p -> Finding.Details.none().due(p.to())).orElse(Finding.Details.none())));
        }
        written.filter(text ->
                        m.publicity().filter(typed -> !typed.equals(text)).isPresent())
                .ifPresent(text -> findings.add(DIFFERS.found(
                        "填的公示期是" + words(m.publicity().get()) + "，正文写的是" + words(text) + "，请改一致", column.get())));
        m.publicity()
                .or(() -> written)
                .flatMap(period -> tooShort(period, column.get()))
                .ifPresent(findings::add);
        return findings;
    }

    private static String noEnd(Optional<Publicity> written) {
        return written.map(period -> "没有填公示起止日期（正文写的是" + words(period) + "）：填上才能到期提醒撤下")
                .orElse("看不出公示到哪一天：请写明并填上公示起止日期，期满要撤下");
    }

    private Optional<Finding> tooShort(Publicity period, CatalogItem column) {
        var rule = column.publicity().orElseThrow();
        long calendarDays = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        if (calendarDays < 1
                || calendarDays > LONGEST
                || !calendar.covers(period.to().getYear())) {
            return Optional.empty();
        }
        long days = rule.inWorkdays()
                ? period.from()
                        .datesUntil(period.to().plusDays(1))
                        .filter(calendar::isWorkday)
                        .count()
                : calendarDays;
        String unit = rule.inWorkdays() ? "个工作日" : "日";
        return days < rule.days()
                ? Optional.of(SHORT.found(
                        "公示期" + words(period) + "只有" + days + unit + "，少于栏目所定的" + rule.days() + unit + "，请延长或按本地规定核对",
                        column))
                : Optional.empty();
    }

    private static String words(Publicity period) {
        return period.from() + "至" + period.to();
    }
}
