package org.xinxiyuan.cli.quota;

import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adoption list}: the ledger, the county's entries and ours. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "采用、批示和加减分台账")
final class EntriesCommand extends OfficeCommand {
    @Option(names = "--period", paramLabel = "P", description = "2026、2026-Q1 或 2026-03；默认全部")
    private Optional<String> period = Optional.empty();

    EntriesCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var within = period.map(Period::parse);
        var entries = office.quotas().entries().stream()
                .filter(e -> within.isEmpty() || within.get().contains(e.on()))
                .toList();
        reply.give(
                Map.of("entries", entries.stream().map(EntryJson::of).toList()),
                entries.stream().map(EntryJson::line).toList());
        return Exit.CLEAN;
    }
}
