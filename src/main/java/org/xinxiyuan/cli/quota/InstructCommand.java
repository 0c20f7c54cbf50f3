package org.xinxiyuan.cli.quota;

import java.util.Optional;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code instruction add ID}: a leader gave an instruction on a piece; its text is not kept. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "登记一次批示（不记批示原文）")
final class InstructCommand extends EntryCommand {
    @Parameters(paramLabel = "ID", description = "稿件")
    private String piece;

    @Option(names = "--level", required = true, description = "${COMPLETION-CANDIDATES}")
    private Level level;

    @Option(names = "--step", paramLabel = "STEP", description = "方案里的档次，如 主要领导")
    private Optional<String> step = Optional.empty();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    InstructCommand(Premises premises) {
        super(premises);
    }

    @Override
    Entry entered(Office office) {
        var id = piece(office, piece).value();
        return office.bookkeeping().instruct(id, level, step, proof.on(office), proof.proof(), actor(office));
    }
}
