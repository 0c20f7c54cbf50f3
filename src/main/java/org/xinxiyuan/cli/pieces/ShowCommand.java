package org.xinxiyuan.cli.pieces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.sending.Pieces.Piece;
import org.xinxiyuan.service.reviewing.LineDiff.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show ID}: the piece, its public version, the places to decide and the hash to be signed. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "一件稿的全貌：公开版、待决定处、散列")
public final class ShowCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--form", description = "审批单的文字（印制用 export --form）")
    private boolean form;

    @Option(names = "--diff", description = "与最近一次送审相比改了什么（公开版，逐行）")
    private boolean diff;

    @Option(names = "--certificate", description = "送审那一稿的脱敏凭据：规则版本、处理计数、附件前后散列、人工决定")
    private boolean certificate;

    public ShowCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = office.pieces().find(piece(office, id));
        var prepared = office.preparing().prepare(piece.draft());
        var release = office.desk().reviews().standing(piece.draft().id()).release();
        var json = json(piece, prepared);
        release.map(Release::sha256).ifPresent(hash -> json.put("contentSha256", hash));
        if (diff) {
            return difference(office, piece, json, reply);
        }
        if (certificate) {
            return certificate(release, json, reply);
        }
        var lines = form && release.isPresent()
                ? ApprovalForm.lines(office.exporting().form(piece.draft().id()))
                : lines(piece, prepared, release.map(Release::sha256).orElse("送审后生成"));
        reply.give(json, lines);
        return Exit.CLEAN;
    }

    private int certificate(Optional<Release> release, Map<String, Object> json, Reply reply) {
        var written = release.map(r -> premises().json().read(r.certificate()));
        written.ifPresent(c -> json.put("certificate", c));
        reply.give(json, written.map(CertificateLines::of).orElse(List.of("还没有送审，凭据在送审时生成。")));
        return Exit.CLEAN;
    }

    private static int difference(Office office, Piece piece, Map<String, Object> json, Reply reply) {
        var difference = office.comparing().sinceSubmission(piece.draft().id());
        var lines = new ArrayList<String>();
        if (difference.isEmpty()) {
            lines.add("还没有送审过，没有可比的。");
        }
        difference.ifPresent(d -> {
            json.put("diff", d.lines().stream()
                    .map(l -> Map.of("kind", l.kind().name(), "text", l.text()))
                    .toList());
            lines.add("第 " + d.from() + " 次修订送审，现在是第 " + d.now() + " 次" + (d.none() ? "，公开版没有变化。" : "："));
            d.lines().stream()
                    .filter(l -> l.kind() != Kind.SAME)
                    .forEach(l -> lines.add((l.kind() == Kind.GONE ? "- " : "+ ") + l.text()));
        });
        reply.give(json, lines);
        return Exit.CLEAN;
    }

    private static Map<String, Object> json(Piece piece, Prepared prepared) {
        var json = new LinkedHashMap<>(PieceJson.of(piece));
        json.put("body", piece.draft().content().body());
        json.put("publicTitle", prepared.text().field("title"));
        json.put("publicBody", prepared.text().field("body"));
        json.put("profile", prepared.policy().name());
        json.put("places", Places.json(prepared));
        json.put(
                "attachments",
                piece.draft().content().attachments().stream()
                        .map(ShowCommand::attachment)
                        .toList());
        piece.draft().original().ifPresent(o -> json.put("original", attachment(o)));
        return json;
    }

    private static Map<String, Object> attachment(Attachment file) {
        return Map.of(
                "fileName",
                file.fileName(),
                "sha256",
                file.sha256(),
                "size",
                file.size(),
                "mediaType",
                file.mediaType());
    }

    private static List<String> lines(Piece piece, Prepared prepared, String hash) {
        var lines = new ArrayList<String>();
        lines.add(PieceJson.line(piece));
        lines.add("下一步：" + piece.next());
        lines.add("送审散列：" + hash);
        lines.add("脱敏方案：" + prepared.policy().name());
        lines.addAll(Places.lines(prepared));
        lines.add("——公开版——");
        lines.add(prepared.text().field("title"));
        lines.add(prepared.text().field("body"));
        return lines;
    }
}
