package org.xinxiyuan.cli.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Lines;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.Reviewing.Held;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code submit ID}: through the gate to the signer. */
@Command(name = "submit", mixinStandardHelpOptions = true, description = "送审")
public final class SubmitCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    public SubmitCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var submission = office.reviewing().submit(piece, actor(office));
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        if (submission instanceof Submitted submitted) {
            json.put("submitted", true);
            json.put("contentSha256", submitted.release().sha256());
            json.put("needs", submitted.release().subject().needed().word());
            var needed = submitted.release().subject().needed().label();
            var warned = new CheckReport(submitted.warnings());
            if (!submitted.warnings().isEmpty()) {
                json.put("findings", Lines.json(warned));
            }
            var lines = new ArrayList<>(List.of("已送审，须由" + needed + "签发。", "散列：" + submitted.release().sha256()));
            submitted.warnings().forEach(w -> lines.add("注意：" + w.message()));
            reply.give(json, lines);
            return Exit.CLEAN;
        }
        var report = ((Held) submission).report();
        json.put("submitted", false);
        json.put("findings", Lines.json(report));
        reply.give(json, Lines.of(report));
        return Exit.WAITS;
    }
}
