package org.xinxiyuan.cli.quota;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.TableImport.Adopted;
import org.xinxiyuan.service.quota.TableImport.Assigned;
import org.xinxiyuan.service.quota.TableImport.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quota import FILE}: a table of tasks or a scoring scheme; with one mistake nothing is taken. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "导入考核任务表或计分方案表（.xlsx）；有一处错误就一项也不导入")
final class ImportTableCommand extends OfficeCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    ImportTableCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var source = Parcels.source(file);
        var outcome = office.tables().take(source.fileName(), source.bytes(), actor(office));
        if (outcome instanceof Refused refused) {
            reply.give(QuotaJson.refused(refused.problems()), QuotaJson.lines(refused.problems()));
            return Exit.WAITS;
        }
        if (outcome instanceof Assigned assigned) {
            give(assigned, reply);
        } else if (outcome instanceof Adopted adopted) {
            var scheme = adopted.scheme();
            reply.give(
                    Map.of("scheme", scheme.id(), "family", scheme.family(), "name", scheme.origin().name()),
                    List.of("已导入计分方案 " + scheme.origin().name() + "（" + scheme.family() + "）。"));
        }
        return Exit.CLEAN;
    }

    private static void give(Assigned assigned, Reply reply) {
        var lines = new ArrayList<String>();
        assigned.assignments().forEach(a -> lines.add(QuotaJson.line(a)));
        lines.add("导入 " + assigned.assignments().size() + " 项任务"
                + (assigned.others() > 0 ? "，其他单位的 " + assigned.others() + " 行略过" : "") + "。");
        reply.give(
                Map.of(
                        "assignments", assigned.assignments().stream().map(QuotaJson::of).toList(),
                        "others", assigned.others()),
                lines);
    }
}
