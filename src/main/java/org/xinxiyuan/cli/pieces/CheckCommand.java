package org.xinxiyuan.cli.pieces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Lines;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Filing.Dates;
import org.xinxiyuan.document.Filing.Disclosure;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.checking.LooseFile;
import org.xinxiyuan.service.checking.Prepared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check ID|FILE}: the rules run on the redacted text; a file is checked without a store. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "检查一件稿或一个文件")
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE")
    private String subject;

    @Option(names = "--column", paramLabel = "CODE", description = "按这个栏目检查")
    private String column;

    private final Premises premises;

    public CheckCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var reply = new Reply(Streams.of(spec).out(), Globals.of(spec).json());
        var file = Path.of(subject);
        if (Files.isRegularFile(file)) {
            return answer(loose(file), reply);
        }
        try (var office = premises.openToRead(Globals.of(spec).home(premises), Globals.of(spec).passphrase())) {
            var draft = office.drafting().find(OfficeCommand.piece(office, subject));
            return answer(office.preparing().prepare(refiled(draft, office.rules().catalog())), reply);
        }
    }

    private Prepared loose(Path file) {
        var rules = premises.rules(Optional.empty(), Optional.empty());
        var parcel = new Parcels(premises).of(List.of(file)).stream()
                .findFirst()
                .orElseThrow(() -> new WorkstationException("file.too-large", file.getFileName()));
        var loose = new LooseFile(rules, premises.reader(), premises.clock());
        return loose.prepare(parcel, d -> refiled(d, rules.catalog()));
    }

    private Draft refiled(Draft draft, DisclosureCatalog catalog) {
        if (column == null) {
            return draft;
        }
        if (catalog.item(column).isEmpty()) {
            throw new WorkstationException("catalog.unknown-column", column);
        }
        var filing = draft.content().filing() instanceof Disclosure d
                ? d.withColumn(column)
                : new Disclosure(column, noDates(), Optional.empty(), Map.of(), List.of());
        return withFiling(draft, filing);
    }

    private static Dates noDates() {
        return new Dates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Draft withFiling(Draft draft, Filing filing) {
        var latest = draft.latest();
        var revision = new Revision(
                latest.draft(), latest.number(), latest.savedAt(), latest.content().withFiling(filing));
        return new Draft(draft.id(), draft.createdAt(), revision, draft.original(), draft.locked());
    }

    private static int answer(Prepared prepared, Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", prepared.draft().id().value());
        json.put("gate", prepared.report().gate());
        json.put("findings", Lines.json(prepared.report()));
        json.put("places", Places.json(prepared));
        var lines = new ArrayList<>(Lines.of(prepared.report()));
        lines.addAll(Places.lines(prepared));
        reply.give(json, lines);
        return Exit.waits(!prepared.report().passes());
    }
}
