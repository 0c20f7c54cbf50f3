package org.xinxiyuan.cli.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Keeping.Diagnosis;
import org.xinxiyuan.cli.command.Keeping.Result;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: the self-check; mends what can be made again. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "自检：哪些完好，哪些已修好，哪些修不了")
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Premises premises;

    public DoctorCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var globals = Globals.of(spec);
        var diagnosis = premises.keeping().examine(globals.home(premises), globals.passphrase());
        new Reply(Streams.of(spec).out(), globals.json()).give(json(diagnosis), lines(diagnosis));
        return Exit.waits(!diagnosis.sound());
    }

    private static Map<String, Object> json(Diagnosis diagnosis) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sound", diagnosis.sound());
        json.put("parts", diagnosis.results().stream().map(DoctorCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Result result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("part", result.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("condition", result.condition().name().toLowerCase(Locale.ROOT));
        json.put("sentence", result.sentence());
        json.put("pieces", result.pieces());
        return json;
    }

    private static List<String> lines(Diagnosis diagnosis) {
        var lines = new ArrayList<String>();
        for (Result result : diagnosis.results()) {
            lines.add(result.sentence());
            result.pieces().forEach(id -> lines.add("        稿件 " + id));
        }
        lines.add(diagnosis.sound() ? "工作区完好。" : "有修不了的，请照上面说的办；在此之前不要再写入。");
        return lines;
    }
}
