package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import org.xinxiyuan.catalog.Interpretation;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 文件与解读同步: a document that touches people's rights comes with its interpretation (国办发〔2016〕80号). */
public final class InterpretationComesAlong implements Rule {
    private static final String BASIS = "国办发〔2016〕80号";

    private final ColumnJudge judge;

    public InterpretationComesAlong(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean interpreted =
                m.around().linked().stream().anyMatch(other -> other.relation().equals("interpretedBy"));
        var verdict = judge.of(m);
        return verdict.belongsIn().flatMap(column -> column.interpretation()).stream()
                .filter(due -> !interpreted
                        && due.isDueFor(verdict.text().title(), verdict.text().body()))
                .map(InterpretationComesAlong::missing)
                .toList();
    }

    private static Finding missing(Interpretation due) {
        return due.graceWorkdays() == 0
                ? Finding.block("INTERP_MISSING", "须与政策解读同步发布，现在还没有关联解读", BASIS)
                : Finding.warn("INTERP_MISSING", "须有政策解读；可以先发，" + due.graceWorkdays() + "个工作日内补齐解读", BASIS);
    }
}
