package org.xinxiyuan.cli.pieces;

import java.util.Map;
import org.xinxiyuan.cli.Exit;
import org.xinxiyuan.cli.OfficeCommand;
import org.xinxiyuan.cli.Premises;
import org.xinxiyuan.cli.Reply;
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
