package org.xinxiyuan.check.rules.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.Interpretation;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 文件与解读同步: a document that touches people's rights comes with its interpretation (国办发〔2016〕80号). */
public final class InterpretationComesAlong implements Rule {
    private static final RuleSheet AT_ONCE =
            RuleSheet.block("INTERP_MISSING", "须同步解读的文件与政策解读一起发布", Grounds.of("国办发〔2016〕80号"));
    private static final RuleSheet SOON = AT_ONCE.as(Severity.WARN, "可后补解读的文件在栏目所定的宽限内补齐解读");

    private final ColumnJudge judge;
    private final WorkCalendar calendar;

    public InterpretationComesAlong(ColumnJudge judge, WorkCalendar calendar) {
        this.judge = judge;
        this.calendar = calendar;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(AT_ONCE, SOON);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean interpreted =
                m.around().linked().stream().anyMatch(other -> other.relation().equals("interpretedBy"));
        var verdict = judge.of(m);
        return verdict.belongsIn().flatMap(column -> column.interpretation()).stream()
                .filter(due -> !interpreted
                        && due.isDueFor(verdict.text().title(), verdict.text().body()))
                .map(due -> missing(due, m))
                .toList();
    }

    private Finding missing(Interpretation due, Manuscript m) {
        if (due.graceWorkdays() == 0) {
            return AT_ONCE.found("须与政策解读同步发布，现在还没有关联解读");
        }
        String owed = "须有政策解读；可以先发，" + due.graceWorkdays() + "个工作日内补齐解读";
        var last = m.around().published()
                ? Optional.<LocalDate>empty()
                : calendar.plusWorkdays(m.around().today(), due.graceWorkdays()).date();
        return last.map(day -> SOON.found(owed + "（今天发布的话，最迟" + day + "）")
                        .with(Finding.Details.none().due(day)))
                .orElseGet(() -> SOON.found(owed));
    }
}
