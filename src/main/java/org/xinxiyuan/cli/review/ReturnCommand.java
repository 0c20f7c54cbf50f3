package org.xinxiyuan.cli.review;

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

/** {@code return ID --reason …}: back to the author. */
@Command(name = "return", mixinStandardHelpOptions = true, description = "退回修改")
public final class ReturnCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--reason", required = true, description = "退回意见")
    private String reason;

    public ReturnCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        office.reviewing().giveBack(piece, actor(office), reason);
        reply.give(Map.of("id", piece.value(), "review", "returned"), List.of("已退回 " + piece));
        return Exit.CLEAN;
    }
}
