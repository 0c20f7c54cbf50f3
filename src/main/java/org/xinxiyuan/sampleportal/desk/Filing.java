package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.inspect.VisibleText;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Piece;
import org.xinxiyuan.sampleportal.store.SearchWords;

/**
 * 登记: writes what was decided. This portal publishes a disclosure at once; a report is received and stays inside.
 * Always called within the transaction of its decision.
 */
public final class Filing {
    private final County county;
    private final Books books;
    private final Quotas quotas;
    private final UnaryOperator<String> publicUrl;

    public Filing(County county, Books books, Quotas quotas, UnaryOperator<String> publicUrl) {
        this.county = county;
        this.books = books;
        this.quotas = quotas;
        this.publicUrl = publicUrl;
    }

    ObjectNode accept(Submission submission, List<Finding> warnings) {
        var now = county.clock().now();
        var number = books.receipts().nextNumber();
        var receipt = receipt(submission.id(), submission.revision(), submission.sha256());
        receipt.put("state", submission.report() ? "received" : "published");
        stamp(receipt, number, now);
        if (!submission.report()) {
            receipt.put("publishedAt", now)
                    .put("url", publicUrl.apply(submission.id()))
                    .put("indexNo", books.indexNumbers().of(submission.id(), series(now)));
        }
        warn(receipt, warnings);
        books.receipts().add(number, receipt);
        books.pieces().save(submission.item(), receipt, submission.report() ? "" : words(submission));
        if (!submission.report()) {
            tellPublication(submission.id(), receipt, "published", now);
        }
        quotas.count(
                submission.item(),
                books.receipts().firstReceivedAt(submission.id()).orElse(now));
        return receipt;
    }

    ObjectNode withdraw(String id, long revision, String sha256, List<Finding> warnings) {
        var now = county.clock().now();
        var number = books.receipts().nextNumber();
        var receipt = receipt(id, revision, sha256).put("state", "withdrawn");
        stamp(receipt, number, now);
        warn(receipt, warnings);
        var published =
                books.pieces().find(id).filter(piece -> !piece.publishedAt().isEmpty());
        books.receipts().add(number, receipt);
        books.pieces().bury(receipt);
        published.ifPresent(piece -> books.feed().delete("publication", id, now, false));
        quotas.forget(id);
        return receipt;
    }

    void takeDown(Piece piece) {
        books.pieces().state(piece.id(), "taken_down");
        tellPublication(
                piece.id(), piece.receipt(), "taken_down", county.clock().now());
    }

    private void tellPublication(String id, ObjectNode receipt, String state, String at) {
        var data = Json.object().put("itemId", id);
        data.set("revision", receipt.get("revision"));
        data.put("state", state);
        data.set("publishedAt", receipt.get("publishedAt"));
        data.set("url", receipt.get("url"));
        data.set("indexNo", receipt.get("indexNo"));
        books.feed().upsert("publication", id, data, at, false);
    }

    private static ObjectNode receipt(String id, long revision, String sha256) {
        return Json.object().put("id", id).put("revision", revision).put("contentSha256", sha256);
    }

    private void stamp(ObjectNode receipt, long number, String now) {
        receipt.put("receivedAt", now)
                .put("receiptNo", "%s-%s-%07d".formatted(county.seed().countyCode(), year(now), number))
                .put("replayed", false);
    }

    private static void warn(ObjectNode receipt, List<Finding> warnings) {
        if (!warnings.isEmpty()) {
            var array = receipt.putArray("warnings");
            warnings.forEach(warning -> array.add(warning.toJson()));
        }
    }

    private String series(String now) {
        return county.seed().orgCode() + "/" + year(now);
    }

    private static String year(String now) {
        return now.substring(0, 4);
    }

    /** What a citizen's search looks through. */
    private static String words(Submission submission) {
        var body = submission.marked() ? VisibleText.of(submission.text("body")).text() : submission.text("body");
        return SearchWords.of(String.join(
                "\n", submission.text("title"), submission.text("docNo"), submission.text("summary"), body));
    }
}
