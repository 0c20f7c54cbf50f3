package org.xinxiyuan.cli.quota;

import java.util.Optional;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adoption classify ENTRY --step STEP}: the step of an adoption or instruction, the county's too. */
@Command(name = "classify", mixinStandardHelpOptions = true, description = "为一次采用或批示选定档次、补依据，县里下发的也可以")
final class ClassifyCommand extends EntryCommand {
    @Parameters(paramLabel = "ENTRY", description = "登记编号")
    private String entry;

    @Option(names = "--step", paramLabel = "STEP", description = "档次；不写为没有选")
    private Optional<String> step = Optional.empty();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    ClassifyCommand(Premises premises) {
        super(premises);
    }

    @Override
    Entry entered(Office office) {
        return office.bookkeeping().classify(entry, step, proof.proof(), actor(office));
    }
}
