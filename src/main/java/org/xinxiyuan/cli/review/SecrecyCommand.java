package org.xinxiyuan.cli.review;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.printing.Exporting.Exported;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Consent;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.NotTaken;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code secrecy ID} shows, takes a step, prints; {@code --month} sums up; {@code --required} sets the gate. */
@Command(name = "secrecy", mixinStandardHelpOptions = true, description = "保密审查：三级审查、审查表、月底汇总表")
public final class SecrecyCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id;

    @ArgGroup(exclusive = false)
    private SecrecyStep step;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "这个月的汇总")
    private YearMonth month;

    @Option(names = "--as", paramLabel = "docx|pdf", description = "写出审查表或汇总表")
    private Format format;

    @Option(names = "-o", paramLabel = "DIR", description = "放到这个文件夹，默认当前文件夹")
    private Path directory = Path.of("");

    @Option(names = "--required", paramLabel = "on|off", description = "送审前必须审查（默认只提醒）")
    private Demand required;

    private enum Demand {
        ON,
        OFF
    }

    public SecrecyCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return step == null && required == null;
    }

    @Override
    protected int act(Office office, Reply reply) {
        boolean one = (id == null ? 0 : 1) + (month == null ? 0 : 1) + (required == null ? 0 : 1) == 1;
        if (!one || format == Format.HTML || step != null && (id == null || format != null)) {
            var usage = "secrecy ID [--step …]，或 --month YYYY-MM，或 --required on|off";
            throw new ParameterException(spec.commandLine(), usage);
        }
        if (required != null) {
            office.secrecy().require(required == Demand.ON);
        }
        return id == null ? overall(office, reply) : piece(office, reply, piece(office, id));
    }

    private int piece(Office office, Reply reply, DraftId piece) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        var lines = new ArrayList<String>();
        if (step != null && step.take(office, piece, actor(office)) instanceof NotTaken no) {
            json.put("sentence", no.sentence());
            lines.add(no.sentence());
        }
        var refused = !lines.isEmpty();
        var review = office.secrecy().latest(piece);
        review.ifPresent(r -> json.put("review", SecrecyJson.of(r)));
        review.ifPresent(r -> lines.addAll(SecrecyJson.lines(r)));
        var consent = office.secrecy().consent(piece, actor(office));
        json.put("standing", consent.name());
        lines.add("现状：" + consent.label());
        if (format != null) {
            written(json, lines, office.exporting().secrecyForm(piece, format));
        }
        reply.give(json, lines);
        return !refused && (step != null || consent == Consent.GIVEN) ? Exit.CLEAN : Exit.WAITS;
    }

    private int overall(Office office, Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        json.put("required", office.secrecy().required());
        if (month == null) {
            lines.add(office.secrecy().required() ? "送审前必须做完保密审查。" : "没有保密审查时只提醒，不拦送审。");
        } else {
            var reviews = office.secrecy().month(month);
            json.put("month", month.toString());
            json.put("reviews", reviews.stream().map(SecrecyJson::of).toList());
            lines.add(month + "  " + reviews.size() + " 件");
            reviews.forEach(r -> lines.addAll(SecrecyJson.lines(r)));
            if (format != null) {
                written(json, lines, office.exporting().secrecyMonth(month, format));
            }
        }
        reply.give(json, lines);
        return Exit.CLEAN;
    }

    private void written(Map<String, Object> json, List<String> lines, Exported file) {
        var path = SavedForms.write(directory, file);
        json.put("written", List.of(path));
        lines.add("已写出  " + path);
    }
}
