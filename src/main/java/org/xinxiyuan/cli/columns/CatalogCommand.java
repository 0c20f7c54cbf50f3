package org.xinxiyuan.cli.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.CatalogPreview;
import org.xinxiyuan.service.columns.CountyEdition;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalog}: the catalog in force and the versions kept; another one compared, taken over, brought back. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = "公开目录：现行版本；import 导入、compare 比对县里的目录（JSON 或54号文表 .xlsx），restore 恢复旧版，"
                + "county 看县里下发的目录")
public final class CatalogCommand extends OfficeCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "import|compare|restore|county")
    private Act act;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE|VERSION")
    private String what;

    @ArgGroup
    private Way way = new Way();

    @Option(names = "--map", paramLabel = "OLD=NEW", description = "旧栏目代码对应的新栏目代码；NEW 空着：待选")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--keep-rest", description = "表里没有写到的一级事项照旧（只对 .xlsx）")
    private boolean keepRest;

    @Spec
    private CommandSpec spec;

    private enum Act {
        IMPORT,
        COMPARE,
        RESTORE,
        COUNTY
    }

    private static final class Way {
        @Option(names = "--dry-run", description = "只看结果，不换版（import、county 的默认）")
        private boolean dry;

        @Option(names = "--apply", description = "换版（restore 的默认）")
        private boolean apply;
    }

    public CatalogCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return !applies();
    }

    private boolean applies() {
        return (act == Act.IMPORT || act == Act.COUNTY) && way.apply || act == Act.RESTORE && !way.dry;
    }

    @Override
    protected int act(Office office, Reply reply) {
        demand(
                (act == null || act == Act.COUNTY) == (what == null),
                "catalog | catalog import FILE | compare FILE | restore VERSION | county");
        demand(act != Act.COMPARE || !way.apply, "compare 只比对，不换版；换版用 import --apply");
        if (act == null) {
            var shelf = office.catalogImport().shelf();
            var catalog = office.rules().catalog();
            var offered = county(office).offered();
            reply.give(CatalogJson.of(shelf, catalog, offered), CatalogJson.lines(shelf, catalog, offered));
            return Exit.CLEAN;
        }
        var preview = preview(office);
        if (!applies() || preview.coming().isEmpty()) {
            reply.give(CatalogJson.of(preview, choices(), false), CatalogJson.lines(preview));
            return Exit.waits(preview.coming().isEmpty());
        }
        return apply(office, preview, reply);
    }

    private static CountyEdition county(Office office) {
        return new CountyEdition(office.wire().feed(), office.catalogImport());
    }

    private CatalogPreview preview(Office office) {
        if (act == Act.COUNTY) {
            return county(office).look();
        }
        if (act == Act.RESTORE) {
            demand(what.matches("\\d{1,6}"), "restore 后写版本号，见 catalog");
            return office.catalogImport().lookBack(Integer.parseInt(what));
        }
        var file = Path.of(what);
        try {
            return office.catalogImport().look(file.getFileName().toString(), Files.readAllBytes(file), keepRest);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    private int apply(Office office, CatalogPreview preview, Reply reply) {
        try {
            var outcome = office.catalogImport().apply(preview, choices(), actor(office));
            office.adopt(outcome);
            reply.give(CatalogJson.of(preview, choices(), outcome), CatalogJson.lines(preview, outcome));
            return Exit.waits(!outcome.toChoose().isEmpty());
        } catch (WorkstationException wrong) {
            demand(!wrong.key().startsWith("catalog.map-"), "--map：没有代码为“" + argument(wrong) + "”的栏目");
            throw wrong;
        }
    }

    private static String argument(WorkstationException wrong) {
        return wrong.arguments().stream().findFirst().map(Object::toString).orElse("");
    }

    private Map<String, Optional<String>> choices() {
        var choices = new LinkedHashMap<String, Optional<String>>();
        map.forEach((from, to) -> choices.put(from, Optional.ofNullable(to).filter(code -> !code.isBlank())));
        return choices;
    }

    private void demand(boolean holds, String usage) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), usage);
        }
    }
}
