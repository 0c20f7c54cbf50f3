package org.xinxiyuan.cli.sending;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve ID --other}: a person says that a likely duplicate is another piece. */
@Command(name = "resolve", mixinStandardHelpOptions = true, description = "处理疑似重复：--other 是另一件，放行")
public final class ResolveCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--other", required = true, description = "看过了，是另一件")
    private boolean other;

    public ResolveCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        office.dispatching().notADuplicate(piece);
        reply.give(Map.of("id", piece.value(), "resolved", "other"), List.of("已放行 " + piece + "，下次同步发出。"));
        return Exit.CLEAN;
    }
}
