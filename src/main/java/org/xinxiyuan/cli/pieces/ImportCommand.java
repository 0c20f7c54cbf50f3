package org.xinxiyuan.cli.pieces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.drafting.Importing.Added;
import org.xinxiyuan.service.drafting.Importing.Known;
import org.xinxiyuan.service.drafting.Importing.Outcome;
import org.xinxiyuan.service.drafting.Importing.Refused;
import org.xinxiyuan.service.drafting.Importing.Secret;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import FILE…}: files become drafts; the same file again is the same draft. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "导入文件为稿件；旁边的 NAME.piece.json 一并读取")
public final class ImportCommand extends OfficeCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Word、Excel、WPS、PDF、OFD、网页、RTF、CSV、Markdown、文本")
    private List<Path> files;

    public ImportCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var parcels = new Parcels(premises());
        var outcomes = new ArrayList<Outcome>(parcels.tooLarge(files));
        outcomes.addAll(office.importing().importAll(parcels.of(files)));
        reply.give(json(outcomes), outcomes.stream().map(ImportCommand::line).toList());
        return Exit.waits(outcomes.stream().anyMatch(o -> o instanceof Refused || o instanceof Secret));
    }

    private static Map<String, Object> json(List<Outcome> outcomes) {
        var imported = new ArrayList<Map<String, Object>>();
        var known = new ArrayList<Map<String, Object>>();
        var refused = new ArrayList<Map<String, Object>>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Added added) {
                imported.add(piece(added.fileName(), added.draft()));
            } else if (outcome instanceof Known same) {
                known.add(piece(same.fileName(), same.draft()));
            } else if (outcome instanceof Refused no) {
                refused.add(Map.of("file", no.fileName(), "sentence", no.sentence()));
            } else if (outcome instanceof Secret secret) {
                LOG.warn("refused a classified paper by rule {}", secret.rule());
                refused.add(Map.of("file", "", "sentence", Secret.SENTENCE));
            }
        }
        return Map.of("imported", imported, "known", known, "refused", refused);
    }

    private static Map<String, Object> piece(String file, Draft draft) {
        var piece = new LinkedHashMap<String, Object>();
        piece.put("id", draft.id().value());
        piece.put("file", file);
        piece.put("title", draft.content().title());
        return piece;
    }

    private static String line(Outcome outcome) {
        if (outcome instanceof Added added) {
            return "已导入  " + added.draft().id() + "  " + added.fileName();
        }
        if (outcome instanceof Known known) {
            return "已有    " + known.draft().id() + "  " + known.fileName() + "（同一文件，就是原来那件稿）";
        }
        return outcome instanceof Refused no ? "未导入  " + no.sentence() : "未导入  " + Secret.SENTENCE;
    }
}
