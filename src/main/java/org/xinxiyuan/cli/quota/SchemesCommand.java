package org.xinxiyuan.cli.quota;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.Scoring.Family;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code score schemes}: the schemes to choose from; {@code --choose} sets the unit's. */
@Command(name = "schemes", mixinStandardHelpOptions = true, description = "可选的计分方案；--choose 选定本单位的")
final class SchemesCommand extends OfficeCommand {
    @Option(names = "--choose", paramLabel = "S", description = "选定这一种")
    private Optional<String> choose = Optional.empty();

    SchemesCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return choose.isEmpty();
    }

    @Override
    protected int act(Office office, Reply reply) {
        choose.ifPresent(office.scoring()::choose);
        var chosen = office.scoring().chosen();
        var families = office.scoring().families();
        reply.give(
                Map.of("schemes", families.stream().map(f -> json(f, chosen)).toList()),
                families.stream().map(f -> line(f, chosen)).toList());
        return Exit.CLEAN;
    }

    private static Map<String, Object> json(Family family, Optional<String> chosen) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", family.id());
        json.put("name", family.name());
        json.put("example", family.example());
        json.put("imported", family.imported());
        json.put("chosen", chosen.filter(family.id()::equals).isPresent());
        json.put("versions", family.versions().stream().map(Scheme::id).toList());
        json.put("source", family.versions().get(family.versions().size() - 1).origin().source());
        return json;
    }

    private static String line(Family family, Optional<String> chosen) {
        return (chosen.filter(family.id()::equals).isPresent() ? "* " : "  ") + family.id() + "  " + family.name()
                + (family.example() && !family.name().contains("示例") ? "（示例）" : "")
                + (family.imported() ? "  本单位导入" : "");
    }
}
