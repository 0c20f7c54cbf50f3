package org.xinxiyuan.cli.quota;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.service.Office;

/** A command that enters or changes one line of the ledger and shows it. */
abstract class EntryCommand extends OfficeCommand {
    EntryCommand(Premises premises) {
        super(premises);
    }

    abstract Entry entered(Office office);

    @Override
    protected final int act(Office office, Reply reply) {
        var entry = entered(office);
        reply.give(Map.of("entries", List.of(EntryJson.of(entry))), List.of(EntryJson.line(entry)));
        return Exit.CLEAN;
    }
}
