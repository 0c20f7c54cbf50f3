package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.ItemShape;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Piece;

/**
 * 撤回: a revision that ends an item, in either lane, even of an id the portal has never seen. The note is checked and
 * never kept; personal data in it delays nothing, it is named in the receipt's warnings.
 */
public final class Withdrawals {
    private final Books books;
    private final Filing filing;
    private final TextScan scan;
    private final Attachments attachments;

    public Withdrawals(Books books, Filing filing, TextScan scan, Attachments attachments) {
        this.books = books;
        this.filing = filing;
        this.scan = scan;
        this.attachments = attachments;
    }

    public Outcome withdraw(Caller caller, String id, JsonNode node) {
        ItemShape.WITHDRAWAL.check(node);
        var withdrawal = (ObjectNode) node;
        var sha256 = ContentHash.ofWithdrawal(withdrawal);
        var revision = withdrawal.get("revision").longValue();
        var before = books.pieces().attachmentsOnlyOf(id);
        var outcome = books.database().transaction(() -> books.receipts()
                .find(id, revision, sha256)
                .map(Outcome::replayed)
                .orElseGet(() -> decided(caller, id, withdrawal, sha256)));
        attachments.forget(before);
        return outcome;
    }

    private Outcome decided(Caller caller, String id, ObjectNode withdrawal, String sha256) {
        var held = books.pieces().find(id);
        mayWithdraw(caller, held);
        var revision = withdrawal.get("revision").longValue();
        held.ifPresent(piece -> {
            Puts.notWithdrawn(piece);
            Puts.fitsRevision(withdrawal.get("baseRevision").longValue(), revision, piece);
        });
        var receipt = filing.withdraw(id, revision, sha256, warnings(withdrawal));
        return Outcome.received(Outcome.OK, receipt);
    }

    private static void mayWithdraw(Caller caller, Optional<Piece> held) {
        var lane = held.map(Piece::lane).orElse("");
        switch (lane) {
            case "disclosure" -> caller.needs("items.write");
            case "report" -> caller.needs("reports.write");
            default -> {
                if (!caller.may("items.write") && !caller.may("reports.write")) {
                    throw Problem.of(Code.SCOPE_MISSING).refused();
                }
            }
        }
    }

    private List<Finding> warnings(ObjectNode withdrawal) {
        return scan.plain("/note", withdrawal.path("note").asText("")).stream()
                .map(finding -> finding.weighed(false))
                .toList();
    }
}
