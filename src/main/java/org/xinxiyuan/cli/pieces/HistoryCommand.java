package org.xinxiyuan.cli.pieces;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.review.TrailKind;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code history ID}: revisions and trail. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "一件稿的修订和留痕")
public final class HistoryCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    public HistoryCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var revisions = office.desk().drafts().history(piece);
        var trail = office.desk().reviews().trail(piece);
        var lines = new ArrayList<String>();
        revisions.forEach(r -> lines.add("修订 " + r.number() + "  " + moment(office, r.savedAt()) + "  "
                + r.content().body().length() + " 字"));
        trail.forEach(t -> lines.add(
                "留痕 " + moment(office, t.at()) + "  " + TrailKind.said(t.event()) + "  " + t.by() + "  " + t.detail()));
        reply.give(
                Map.of(
                        "id", piece.value(),
                        "revisions",
                                revisions.stream()
                                        .map(r -> Map.of("number", r.number(), "savedAt", r.savedAt().toString(),
                                                "characters", r.content().body().length()))
                                        .toList(),
                        "trail",
                                trail.stream()
                                        .map(t -> Map.of("event", t.event(), "by", t.by(), "detail", t.detail(),
                                                "at", t.at().toString()))
                                        .toList()),
                lines);
        return Exit.CLEAN;
    }

    private static String moment(Office office, Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                .format(at.atZone(office.clock().getZone()));
    }
}
