package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.inspect.VisibleText;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;
import org.xinxiyuan.sampleportal.store.Piece;
import org.xinxiyuan.sampleportal.store.SearchWords;

/**
 * 登记: writes what was decided. A disclosure is published at once, or once the county's office says so; a correction of
 * what is public is public at once. A report is received and stays inside. Always called within the transaction of its
 * decision.
 */
public final class Filing {
    private final County county;
    private final Books books;
    private final CountyBook countyBook;
    private final Quotas quotas;
    private final UnaryOperator<String> publicUrl;

    public Filing(County county, Books books, Quotas quotas, UnaryOperator<String> publicUrl) {
        this.county = county;
        this.books = books;
        this.countyBook = new CountyBook(books.database());
        this.quotas = quotas;
        this.publicUrl = publicUrl;
    }

    ObjectNode accept(Submission submission, List<Finding> warnings) {
        var now = county.clock().now();
        var number = books.receipts().nextNumber();
        var receipt = receipt(submission.id(), submission.revision(), submission.sha256());
        var goesPublic = goesPublic(submission);
        receipt.put("state", goesPublic ? "published" : "received");
        stamp(receipt, number, now);
        if (goesPublic) {
            publicSince(now, receipt);
        }
        warn(receipt, warnings);
        settleReview(submission.id(), submission.report(), now);
        books.receipts().add(number, receipt);
        var words = submission.report() ? "" : words(submission.item());
        books.pieces().save(submission.item(), submission.json(), receipt, words);
        if (goesPublic) {
            tellPublication(receipt, "published", now, "");
        }
        quotas.count(
                submission.item(),
                books.receipts().firstReceivedAt(submission.id()).orElse(now));
        return receipt;
    }

    private boolean goesPublic(Submission submission) {
        var isPublic = books.pieces()
                .find(submission.id())
                .filter(held -> "published".equals(held.state()))
                .isPresent();
        return !submission.report() && (isPublic || countyBook.publishesAtOnce());
    }

    private void publicSince(String now, ObjectNode receipt) {
        var id = receipt.get("id").textValue();
        receipt.put("publishedAt", now)
                .put("url", publicUrl.apply(id))
                .put("indexNo", books.indexNumbers().of(id, series(now)));
    }

    /** What was said of an earlier revision is said no more. */
    private void settleReview(String id, boolean report, String now) {
        if (books.feed().living("review", id).isPresent()) {
            books.feed().delete("review", id, now, report);
        }
    }

    /** The office's word: from now on everybody reads it. */
    public void publish(Piece piece) {
        var now = county.clock().now();
        var receipt = piece.receipt().deepCopy().put("state", "published");
        publicSince(now, receipt);
        settleReview(piece.id(), false, now);
        books.pieces().publish(receipt);
        tellPublication(receipt, "published", now, "");
    }

    /**
     * A text that the county changed: a revision of the portal's own making, with a receipt of its own.
     *
     * @param item whole, with its new revision and hash, signed as {@code portal}
     */
    public ObjectNode edit(Piece piece, ObjectNode item) {
        var now = county.clock().now();
        var number = books.receipts().nextNumber();
        var receipt = receipt(
                piece.id(),
                item.get("revision").longValue(),
                item.get("contentSha256").textValue());
        receipt.put("state", piece.state());
        stamp(receipt, number, now);
        if (!piece.publishedAt().isEmpty()) {
            publicSince("published".equals(piece.state()) ? now : piece.publishedAt(), receipt);
        }
        books.receipts().add(number, receipt);
        books.pieces().save(item, Json.text(item), receipt, piece.report() ? "" : words(item));
        return receipt;
    }

    ObjectNode withdraw(String id, long revision, String sha256, List<Finding> warnings) {
        var now = county.clock().now();
        var number = books.receipts().nextNumber();
        var receipt = receipt(id, revision, sha256).put("state", "withdrawn");
        stamp(receipt, number, now);
        warn(receipt, warnings);
        var held = books.pieces().find(id);
        books.receipts().add(number, receipt);
        books.pieces().bury(receipt);
        held.ifPresent(piece -> saidNoMore(piece, now));
        quotas.forget(id);
        return receipt;
    }

    /** Of a withdrawn piece the feed keeps what others made of it (adoptions, instructions) and nothing else. */
    private void saidNoMore(Piece piece, String now) {
        for (var type : List.of("publication", "review", "portal_edit")) {
            if (books.feed().living(type, piece.id()).isPresent()) {
                books.feed().delete(type, piece.id(), now, piece.report());
            }
        }
    }

    public void takeDown(Piece piece, String comment) {
        books.pieces().state(piece.id(), "taken_down");
        tellPublication(piece.receipt(), "taken_down", county.clock().now(), comment);
    }

    private void tellPublication(ObjectNode receipt, String state, String at, String comment) {
        var id = receipt.get("id").textValue();
        var data = Json.object().put("itemId", id);
        data.set("revision", receipt.get("revision"));
        data.put("state", state);
        data.set("publishedAt", receipt.get("publishedAt"));
        data.set("url", receipt.get("url"));
        data.set("indexNo", receipt.get("indexNo"));
        if (!comment.isEmpty()) {
            data.put("comment", comment);
        }
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
    private static String words(ObjectNode item) {
        var marked = "html-restricted".equals(item.path("bodyFormat").asText());
        var body = item.path("body").asText();
        return SearchWords.of(String.join(
                "\n",
                item.path("title").asText(),
                item.path("docNo").asText(),
                item.path("summary").asText(),
                marked ? VisibleText.of(body).text() : body));
    }
}
