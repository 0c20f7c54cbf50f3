package org.xinxiyuan.cli.pieces;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code remove ID}: the piece and its revisions are overwritten; what was sent is withdrawn first. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "删除一件稿（已发出的先撤回）")
public final class RemoveCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    public RemoveCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        if (!office.wire().outbox().of(piece).isEmpty()) {
            throw new WorkstationException("draft.was-sent", piece);
        }
        office.drafting().remove(piece);
        reply.give(Map.of("id", piece.value(), "removed", true), List.of("已删除 " + piece));
        return Exit.CLEAN;
    }
}
