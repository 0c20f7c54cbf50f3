package org.xinxiyuan.check.rules.meetings;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 会议公开不带内部人事议题: what a meeting discussed of its own staff is an inner affair. */
public final class MeetingKeepsPersonnelOut implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.hint("MEETING_INTERNAL", "公开的会议内容不带内部人事议题", Grounds.regulation("第十六条"));
    private static final Pattern PERSONNEL =
            Pattern.compile("(?:干部|人事)(?:任免|调整|考察|推荐|安排|议题|事项)|(?:研究|讨论|审议)(?:了)?[^。；\\n]{0,10}(?:人事|干部(?:任用|人选))");

    private final ColumnJudge judge;

    public MeetingKeepsPersonnelOut(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean meeting = judge.of(m)
                .belongsIn()
                .filter(column -> column.contentKind().equals("meeting"))
                .isPresent();
        var hit = PERSONNEL.matcher(m.body());
        return meeting && hit.find()
                ? List.of(SHEET.found("会议内容里有人事议题（“" + hit.group() + "”）：属内部事务信息，可以不公开，请公开前去掉或按程序审查")
                        .with(Finding.Details.none().at(new Span(hit.start(), hit.end()))))
                : List.of();
    }
}
