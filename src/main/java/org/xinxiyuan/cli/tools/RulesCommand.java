package org.xinxiyuan.cli.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.service.checking.CaseJudging;
import org.xinxiyuan.service.checking.PlacementCase.Verdict;
import org.xinxiyuan.service.desk.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules list}: what every rule demands and by what right; {@code rules test CASES.json}: cases judged. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "规则：rules list 列出依据，rules test CASES.json 自测")
public final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "list|test")
    private Act act;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASES.json")
    private Path cases;

    @Option(names = "--catalog", paramLabel = "F", description = "换用这份目录")
    private Path catalog;

    @Option(names = "--calendar", paramLabel = "F", description = "换用这份工作日历")
    private Path calendar;

    private final Premises premises;

    private enum Act {
        LIST,
        TEST
    }

    public RulesCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        if ((act == Act.TEST) != (cases != null)) {
            throw new ParameterException(spec.commandLine(), "rules list | rules test CASES.json");
        }
        var rules = premises.rules(Optional.ofNullable(catalog), Optional.ofNullable(calendar));
        return act == Act.LIST ? list(rules) : test(rules);
    }

    private int list(Rulebook rules) {
        var table = RuleTable.of(rules);
        reply().give(Map.of("rules", table.json()), table.lines());
        return Exit.CLEAN;
    }

    private int test(Rulebook rules) {
        var judging = new CaseJudging(rules);
        var verdicts = CaseTable.read(cases).stream().map(judging::judge).toList();
        reply().give(Map.of("cases", verdicts.stream().map(RulesCommand::json).toList()), lines(verdicts));
        return Exit.waits(!verdicts.stream().allMatch(Verdict::ok));
    }

    private Reply reply() {
        return new Reply(Streams.of(spec).out(), Globals.of(spec).json());
    }

    private static Map<String, Object> json(Verdict verdict) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", verdict.id());
        json.put("ok", verdict.ok());
        json.put("gate", verdict.gate());
        json.put("findings", verdict.findings());
        json.put("missing", verdict.missing());
        json.put("unwanted", verdict.unwanted());
        return json;
    }

    private static List<String> lines(List<Verdict> verdicts) {
        var lines = new ArrayList<String>();
        for (Verdict verdict : verdicts) {
            lines.add((verdict.ok() ? "符合  " : "不符  ") + verdict.id() + "  " + verdict.gate()
                    + (verdict.missing().isEmpty() ? "" : "  缺 " + verdict.missing())
                    + (verdict.unwanted().isEmpty() ? "" : "  多 " + verdict.unwanted()));
        }
        lines.add(verdicts.stream().filter(Verdict::ok).count() + " / " + verdicts.size() + " 符合");
        return lines;
    }
}
