package org.xinxiyuan.cli.quota;

import java.nio.file.Path;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.TableImport.Ranked;
import org.xinxiyuan.service.quota.TableImport.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ranking import FILE}: the county's ranking (通报). */
@Command(name = "import", mixinStandardHelpOptions = true, description = "导入通报（.xlsx：单位、得分、名次）")
final class RankingCommand extends OfficeCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--period", paramLabel = "P", description = "表里没有写明时：2026、2026-Q1 或 2026-03")
    private Optional<String> period = Optional.empty();

    RankingCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var source = Parcels.source(file);
        var outcome = office.tables()
                .takeRanking(source.fileName(), source.bytes(), period.map(Period::parse), actor(office));
        if (outcome instanceof Refused refused) {
            reply.give(QuotaJson.refused(refused.problems()), QuotaJson.lines(refused.problems()));
            return Exit.WAITS;
        }
        if (outcome instanceof Ranked ranked) {
            RankingsCommand.give(java.util.List.of(ranked.ranking()), office.desk().unit(), reply);
        }
        return Exit.CLEAN;
    }
}
