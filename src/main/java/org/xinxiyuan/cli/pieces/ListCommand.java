package org.xinxiyuan.cli.pieces;

import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;

/** {@code list}: every piece with where it is. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "列出全部稿件和所在")
public final class ListCommand extends OfficeCommand {
    public ListCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var pieces = office.pieces().all();
        reply.give(
                Map.of("pieces", pieces.stream().map(PieceJson::of).toList()),
                pieces.stream().map(PieceJson::line).toList());
        return Exit.CLEAN;
    }
}
