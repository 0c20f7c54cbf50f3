package org.xinxiyuan.cli.sending;

import java.util.LinkedHashMap;
import java.util.List;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Lines;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.sending.Dispatching.NotQueued;
import org.xinxiyuan.service.sending.Dispatching.Queued;
import org.xinxiyuan.service.sending.Dispatching.Shut;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code queue ID}: freezes what is signed; {@code --take-back} while it was never claimed. */
@Command(name = "queue", mixinStandardHelpOptions = true, description = "放入待发箱（冻结）；同组的一并放入")
public final class QueueCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--take-back", description = "取回还没有发过的，签发随之作废")
    private boolean takeBack;

    public QueueCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        if (takeBack) {
            office.dispatching().takeBack(piece);
            json.put("queued", List.of());
            reply.give(json, List.of("已取回 " + piece + "，签发作废。"));
            return Exit.CLEAN;
        }
        var queueing = office.dispatching().queue(piece);
        if (queueing instanceof Queued queued) {
            json.put("queued", queued.entries().stream().map(Entries::json).toList());
            reply.give(json, queued.entries().stream().map(Entries::line).toList());
            return Exit.CLEAN;
        }
        json.put("queued", List.of());
        if (queueing instanceof NotQueued no) {
            json.put("sentence", no.sentence());
            reply.give(json, List.of(no.sentence()));
        } else {
            var report = ((Shut) queueing).report();
            json.put("findings", Lines.json(report));
            reply.give(json, Lines.of(report));
        }
        return Exit.WAITS;
    }
}
