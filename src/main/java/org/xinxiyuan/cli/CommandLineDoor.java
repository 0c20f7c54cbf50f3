package org.xinxiyuan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinxiyuan.cli.columns.ColumnsCommand;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.cli.command.TopCommand;
import org.xinxiyuan.cli.demo.DemoCommand;
import org.xinxiyuan.cli.demo.SampleCommand;
import org.xinxiyuan.cli.pieces.PieceCommands;
import org.xinxiyuan.cli.quota.QuotaCommands;
import org.xinxiyuan.cli.review.ReviewCommands;
import org.xinxiyuan.cli.sending.SendingCommands;
import org.xinxiyuan.cli.tools.ToolCommands;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.desk.Sentences;
import picocli.CommandLine;

/** The command line as a door: every command is a sentence with an exit code. */
public final class CommandLineDoor {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineDoor.class);

    private final Premises premises;
    private final Streams streams;

    public CommandLineDoor(Premises premises, Streams streams) {
        this.premises = premises;
        this.streams = streams;
    }

    /** Runs one command and gives its exit code. */
    public int run(String... args) {
        return commandLine().execute(args);
    }

    CommandLine commandLine() {
        var line = new CommandLine(new TopCommand(premises, streams));
        List.of(
                        PieceCommands.all(premises),
                        ReviewCommands.all(premises),
                        SendingCommands.all(premises),
                        ToolCommands.all(premises),
                        ColumnsCommand.all(premises))
                .forEach(group -> group.forEach(line::addSubcommand));
        QuotaCommands.addTo(line, premises);
        line.addSubcommand(new DemoCommand(premises));
        line.addSubcommand(new SampleCommand(premises));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((trouble, command, parsed) -> tell(trouble));
        return line;
    }

    private int tell(Exception trouble) {
        var sentences = new Sentences(Locale.CHINESE);
        if (trouble instanceof WorkstationException known) {
            LOG.info("command failed: {}", known.key());
            streams.err().println(sentences.of(known));
        } else {
            LOG.error("command failed: {}", trouble.getClass().getName());
            streams.err().println(sentences.unexpected(trouble.getClass().getSimpleName()));
        }
        return Exit.FAILED;
    }
}
