package org.xinxiyuan.cli.quota;

import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code note add MATTER}: what a scheme rewards or punishes by name (加减分事项). */
@Command(name = "add", mixinStandardHelpOptions = true, description = "登记一项加减分事项，名称照方案写，如 错情")
final class NoteCommand extends EntryCommand {
    @Parameters(paramLabel = "MATTER")
    private String matter;

    @Option(names = "--times", paramLabel = "N", description = "几次，默认 1")
    private int times = 1;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    NoteCommand(Premises premises) {
        super(premises);
    }

    @Override
    Entry entered(Office office) {
        if (times < 1) {
            throw new WorkstationException("quota.bad-number", times);
        }
        return office.bookkeeping().note(matter, times, proof.on(office), proof.proof(), actor(office));
    }
}
