package org.xinxiyuan.cli.quota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.statement.StatementPrinting.Format;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code statement --month M|--quarter Q}: the unit's or an officer's statement as a file. */
@Command(name = "statement", mixinStandardHelpOptions = true, description = "单位或个人的月报、季报：任务、稿件、采用、得分")
final class StatementCommand extends OfficeCommand {
    @ArgGroup(multiplicity = "1")
    private Which which;

    /** One period. */
    private static final class Which {
        @Option(names = "--month", paramLabel = "YYYY-MM", description = "月报")
        private YearMonth month;

        @Option(names = "--quarter", paramLabel = "YYYY-QN", description = "季报")
        private String quarter;

        Period period() {
            return month == null ? Periods.of(Period.Span.QUARTER, quarter) : Period.of(month);
        }
    }

    @Option(names = "--officer", paramLabel = "NAME", description = "个人报表；不写为全单位")
    private Optional<String> officer = Optional.empty();

    @Option(names = "--as", description = "${COMPLETION-CANDIDATES}，默认 ${DEFAULT-VALUE}")
    private Format format = Format.DOCX;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "写到这个文件夹")
    private Path directory;

    StatementCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var period = which.period();
        var bytes = office.statements().print(period, officer, format);
        var file = directory.resolve(
                (officer.isEmpty() ? "单位报表" : "个人报表") + "-" + period + "." + format.ending());
        try {
            Files.createDirectories(directory.toAbsolutePath());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unwritable", file.getFileName());
        }
        reply.give(
                Map.of("period", period.toString(), "written", file.toString()), List.of("已写出  " + file));
        return Exit.CLEAN;
    }
}
