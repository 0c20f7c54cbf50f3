package org.xinxiyuan.cli.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Refiling.Misfiled;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code columns}: how the columns stand, the site inspection of a day, and pieces that stand in the wrong one. */
@Command(name = "columns", mixinStandardHelpOptions = true, description = "栏目现状、网站检查模拟、归栏复查")
public final class ColumnsCommand extends OfficeCommand {
    @ArgGroup
    private Question question = new Question();

    @Option(names = "--apply", description = "与 --refile 同用：未发出的稿件改放到建议栏目")
    private boolean apply;

    @Spec
    private CommandSpec spec;

    /** One question at a time. */
    private static final class Question {
        @Option(names = "--inspect", paramLabel = "DATE", description = "模拟这一天的网站检查")
        private LocalDate inspect;

        @Option(names = "--refile", description = "复查全部稿件的栏目")
        private boolean refile;
    }

    public ColumnsCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return !apply;
    }

    @Override
    protected int act(Office office, Reply reply) {
        if (apply && !question.refile) {
            throw new ParameterException(spec.commandLine(), "--apply 只与 --refile 同用");
        }
        if (question.refile) {
            refile(office, reply);
        } else if (question.inspect != null) {
            var inspection = office.round().inspect(question.inspect);
            reply.give(InspectionJson.of(inspection), InspectionJson.lines(inspection));
        } else {
            var stands = office.round().stands(office.round().today());
            reply.give(
                    Map.of("columns", stands.stream().map(StandJson::of).toList()),
                    stands.stream().flatMap(s -> StandJson.lines(s).stream()).toList());
        }
        return Exit.CLEAN;
    }

    private void refile(Office office, Reply reply) {
        var outcome = office.refiling().look();
        var json = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        for (Misfiled piece : outcome.misfiled()) {
            boolean applied = apply && office.refiling().apply(piece);
            json.add(json(piece, applied));
            lines.add(line(piece, applied));
        }
        lines.add("复查 " + outcome.judged() + " 件，" + outcome.misfiled().size() + " 件栏目不对。");
        reply.give(Map.of("judged", outcome.judged(), "misfiled", json), lines);
    }

    private static Map<String, Object> json(Misfiled piece, boolean applied) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.draft().id().value());
        json.put("title", piece.draft().content().title());
        json.put("from", piece.from());
        piece.to().ifPresent(column -> json.put("to", column.code()));
        json.put("why", piece.why());
        json.put("applied", applied);
        return json;
    }

    private static String line(Misfiled piece, boolean applied) {
        var to = piece.to().map(CatalogItem::toString).orElse("不属于公开目录");
        return piece.draft().id().value() + "  " + piece.draft().content().title() + "\n        " + piece.from() + " → "
                + to + (applied ? "  已改放" : "") + "\n        " + piece.why();
    }

    /** For the list of commands. */
    public static List<Object> all(Premises premises) {
        return List.of(
                new ColumnsCommand(premises),
                new CalendarCommand(premises),
                new DueCommand(premises),
                new ChannelsCommand(premises),
                new CatalogCommand(premises));
    }
}
