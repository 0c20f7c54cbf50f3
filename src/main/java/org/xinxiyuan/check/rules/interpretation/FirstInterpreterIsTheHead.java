package org.xinxiyuan.check.rules.interpretation;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Manuscript;

/** 第一解读人: the head of the department that drafted a document speaks for it first. */
public final class FirstInterpreterIsTheHead implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.hint("INTERP_PERSON", "部门主要负责人为第一解读人，写明职务", Grounds.of("国办发〔2016〕80号"));
    private static final int NEAR = 50;
    private static final Pattern HEAD =
            Pattern.compile("(?<!副)(?:主任|局长|所长|站长|镇长|乡长|书记|部长|科长|股长|队长|院长|会长)|主要负责人|主要负责同志");
    private static final Pattern DEPUTY = Pattern.compile("副(?:主任|局长|所长|站长|镇长|乡长|书记|部长|科长|股长|队长|院长|会长)");

    private final ColumnJudge judge;

    public FirstInterpreterIsTheHead(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        boolean interpretation = verdict.belongsIn()
                .filter(column -> column.contentKind().equals("interpretation"))
                .isPresent();
        if (!interpretation) {
            return List.of();
        }
        String named = m.elements().getOrDefault("interpreter", "")
                + Words.behind(verdict.text().body(), "解读人", NEAR)
                + Words.behind(verdict.text().body(), "受访人", NEAR);
        if (HEAD.matcher(named).find()) {
            return List.of();
        }
        return List.of(SHEET.found(
                DEPUTY.matcher(named).find()
                        ? "解读人写的是副职：部门主要负责人为第一解读人，请由主要负责人解读或一并写上"
                        : "没有写明谁来解读：部门主要负责人为第一解读人，请写上解读人和职务"));
    }
}
