package org.xinxiyuan.cli.quota;

import java.util.List;
import org.xinxiyuan.cli.command.Premises;
import picocli.CommandLine;

/** Commands about tasks, adoption and score (任务、采用、计分). */
public final class QuotaCommands {
    private QuotaCommands() {}

    /** Adds them with the commands below them; a parent stands before its own are added, so that they inherit. */
    public static void addTo(CommandLine line, Premises premises) {
        add(line, "quota", new QuotaCommand(premises), new AssignCommand(premises), new ImportTableCommand(premises));
        add(
                line,
                "adoption",
                new Group.Adoption(),
                new AdoptCommand(premises),
                new EntriesCommand(premises),
                new ClassifyCommand(premises),
                new RevokeCommand(premises));
        add(line, "instruction", new Group.Instruction(), new InstructCommand(premises));
        add(line, "note", new Group.Note(), new NoteCommand(premises));
        var solicitation = new Group.Solicitation();
        add(line, "solicitation", solicitation, SolicitationCommands.all(premises).toArray());
        add(line, "score", new ScoreCommand(premises), new SchemesCommand(premises));
        add(line, "ranking", new Group.Ranking(), new RankingCommand(premises), new RankingsCommand(premises));
        line.addSubcommand(new StatementCommand(premises));
    }

    private static void add(CommandLine line, String name, Object parent, Object... below) {
        line.addSubcommand(name, parent);
        List.of(below).forEach(line.getSubcommands().get(name)::addSubcommand);
    }
}
