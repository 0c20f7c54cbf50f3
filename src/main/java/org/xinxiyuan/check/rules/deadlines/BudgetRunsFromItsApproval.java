package org.xinxiyuan.check.rules.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Deadline;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Dates;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/**
 * 预决算批准（批复）日期: the text names the day of approval, and it is the day that was typed, since the limit (calendar
 * days) runs from it.
 */
public final class BudgetRunsFromItsApproval implements Rule {
    private static final Grounds LAW = Grounds.of("《预算法》第十四条");
    private static final RuleSheet MISSING = RuleSheet.hint("BUDGET_APPROVAL", "预决算写明批准（批复）日期", LAW);
    private static final RuleSheet DIFFERS =
            RuleSheet.hint("BUDGET_APPROVAL", "预决算的公开时限从批准（批复）之日起算", LAW, Grounds.catalog("所在栏目的公开依据"));
    private static final Set<String> KINDS = Set.of("budget", "finalAccount");
    private static final List<String> CUES = List.of("批准", "批复", "审议通过", "审查通过", "表决通过");
    private static final int BEFORE = 60;
    private static final int AFTER = 25;

    private final ColumnJudge judge;
    private final Deadline deadline;

    public BudgetRunsFromItsApproval(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.deadline = new Deadline(calendar);
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(MISSING, DIFFERS);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var column = verdict.belongsIn().filter(item -> KINDS.contains(item.contentKind()));
        if (column.isEmpty() || m.around().published()) {
            return List.of();
        }
        var approved = approvedOn(verdict.text().body());
        if (approved.isEmpty()) {
            return List.of(MISSING.found("没有写明批准（批复）的日期：20日的公开时限从那天起算，请写上哪天由哪次人代会批准或由哪个部门批复"));
        }
        return formedOn(m).filter(day -> !day.equals(approved.get())).stream()
                .map(day -> differs(day, approved.get(), column.get()))
                .toList();
    }

    private Finding differs(LocalDate formed, LocalDate approved, CatalogItem column) {
        var due = column.timeLimit()
                .flatMap(limit -> deadline.of(limit, new Deadline.Start(approved, Optional.empty(), Optional.empty()))
                        .date());
        String last = due.map(day -> "，最迟" + day + "公开").orElse("");
        var details = due.map(day -> Finding.Details.none().due(day)).orElse(Finding.Details.none());
        return DIFFERS.found("填的形成日期是" + formed + "，文中批准（批复）日期是" + approved + "：时限从批准之日起算" + last + "，请改填批准日期", column)
                .with(details);
    }

    private static Optional<LocalDate> formedOn(Manuscript m) {
        return m.filing() instanceof Filing.Disclosure filed ? filed.dates().formedOn() : Optional.empty();
    }

    /** The last full date before the word in its sentence, else the first behind it. */
    private static Optional<LocalDate> approvedOn(String text) {
        for (String cue : CUES) {
            for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length())) {
                int from = Math.max(text.lastIndexOf('。', at) + 1, Math.max(0, at - BEFORE));
                var before = Dates.full(text.substring(from, at));
                var after = Dates.full(text.substring(at, sentenceEnd(text, at)));
                if (!before.isEmpty() || !after.isEmpty()) {
                    return Optional.of((before.isEmpty() ? after.get(0) : before.get(before.size() - 1)).day());
                }
            }
        }
        return Optional.empty();
    }

    private static int sentenceEnd(String text, int at) {
        int stop = text.indexOf('。', at);
        int most = Math.min(text.length(), at + AFTER);
        return stop < 0 ? most : Math.min(stop, most);
    }
}
