package org.xinxiyuan.cli.sending;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;

/** {@code outbox}: what waits, what was received, what a person has to look at. */
@Command(name = "outbox", mixinStandardHelpOptions = true, description = "待发箱")
public final class OutboxCommand extends OfficeCommand {
    public OutboxCommand(Premises premises) {
        super(premises);
    }

    private static Told said(Map<String, Told> told, OutboxEntry entry) {
        return told.getOrDefault(entry.row(), Told.NOTHING);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var entries = office.dispatching().outbox();
        var pointing = office.dispatching().pointing();
        var told = office.wire().outbox().told();
        reply.give(
                Map.of(
                        "entries",
                        entries.stream().map(e -> Entries.json(e, said(told, e))).toList()),
                entries.isEmpty()
                        ? List.of("待发箱是空的。")
                        : entries.stream().flatMap(e -> Entries.lines(e, said(told, e), pointing).stream()).toList());
        return Exit.waits(entries.stream().anyMatch(Entries::waitsForAPerson));
    }
}
