package org.xinxiyuan.cli.quota;

import java.util.Optional;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adoption add ID}: a publication took a piece over. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "登记一次采用")
final class AdoptCommand extends EntryCommand {
    @Parameters(paramLabel = "ID", description = "稿件")
    private String piece;

    @Option(names = "--level", required = true, description = "${COMPLETION-CANDIDATES}")
    private Level level;

    @Option(names = "--publication", paramLabel = "NAME", description = "刊物")
    private Optional<String> publication = Optional.empty();

    @Option(names = "--step", paramLabel = "STEP", description = "档次，如 一档")
    private Optional<String> step = Optional.empty();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    AdoptCommand(Premises premises) {
        super(premises);
    }

    @Override
    Entry entered(Office office) {
        var where = new Adoption.Publication(publication, step);
        var id = piece(office, piece).value();
        return office.bookkeeping().adopt(id, level, where, proof.on(office), proof.proof(), actor(office));
    }
}
