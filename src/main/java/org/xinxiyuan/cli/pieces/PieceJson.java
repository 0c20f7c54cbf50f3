package org.xinxiyuan.cli.pieces;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.review.ReleaseWriter;
import org.xinxiyuan.service.sending.Pieces.Piece;

/** A piece as {@code list} and {@code show} tell it. */
final class PieceJson {
    private PieceJson() {}

    static Map<String, Object> of(Piece piece) {
        var json = new LinkedHashMap<String, Object>();
        var content = piece.draft().content();
        json.put("id", piece.draft().id().value());
        json.put("title", content.title());
        json.put("revision", piece.draft().latest().number());
        json.put("savedAt", piece.draft().latest().savedAt().toString());
        content.filing().lane().ifPresent(lane -> json.put("lane", lane.word()));
        content.filing().columnCode().ifPresent(column -> json.put("column", column));
        if (content.filing() instanceof Filing.Report report) {
            json.put("type", report.type().word());
        }
        if (content.filing() instanceof Filing.Disclosure d) {
            d.source().ifPresent(source -> json.put("sourcePolicy", ReleaseWriter.source(source)));
        }
        json.put("review", piece.review().name().toLowerCase(Locale.ROOT));
        piece.entry()
                .map(OutboxEntry::state)
                .ifPresent(s -> json.put("outbox", s.name().toLowerCase(Locale.ROOT)));
        piece.entry().flatMap(OutboxEntry::receipt).map(Receipt::receiptNo).ifPresent(n -> json.put("receiptNo", n));
        piece.publishedOn().ifPresent(day -> json.put("publishedOn", day.toString()));
        json.put("where", piece.where());
        json.put("next", piece.next());
        return json;
    }

    static String line(Piece piece) {
        var content = piece.draft().content();
        var place = content.filing()
                .columnCode()
                .orElse(content.filing() instanceof Filing.Report r ? r.type().label() : "未归类");
        return piece.draft().id() + "  " + piece.where() + "  " + place + "  " + content.title();
    }
}
