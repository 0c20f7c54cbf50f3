package org.xinxiyuan.cli.quota;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Assignment.CarryOver;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quota assign}: a task by hand; what asks for the same thing is changed; {@code --remove} takes one out. */
@Command(name = "assign", mixinStandardHelpOptions = true, description = "手工录入一项任务；同一期间同一范围的任务被改掉")
final class AssignCommand extends OfficeCommand {
    @Option(names = "--period", required = true, paramLabel = "P", description = "2026、2026-Q1 或 2026-03")
    private String period;

    @Option(names = "--target", required = true, paramLabel = "N", description = "件数；0 即撤销这一项手工任务")
    private int target;

    @Option(names = "--type", paramLabel = "T", description = "信息类型，如 long、brief；不写为不限")
    private Optional<String> type = Optional.empty();

    @Option(names = "--column", paramLabel = "CODE", description = "责任栏目")
    private Optional<String> column = Optional.empty();

    @Option(names = "--officer", paramLabel = "NAME", description = "哪一位承办员；不写为全单位")
    private Optional<String> officer = Optional.empty();

    @Option(names = "--carry", description = "结转：${COMPLETION-CANDIDATES}")
    private CarryOver carryOver = CarryOver.NONE;

    AssignCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        column.filter(code -> office.rules().catalog().item(code).isEmpty()).ifPresent(code -> {
            throw new WorkstationException("quota.no-column", code);
        });
        var duty = new Duty(column, type.map(AssignCommand::type), officer);
        var assignment =
                office.bookkeeping().assign(Period.parse(period), target, duty, carryOver, actor(office));
        if (target == 0) {
            office.bookkeeping().remove(assignment.id(), actor(office));
        }
        reply.give(
                Map.of("assignments", List.of(QuotaJson.of(assignment)), "others", 0),
                List.of(QuotaJson.line(assignment) + (target == 0 ? "  已撤销" : "")));
        return Exit.CLEAN;
    }

    static ReportType type(String word) {
        return ReportType.byWord(word).orElseThrow(() -> new WorkstationException("quota.no-type", word));
    }
}
