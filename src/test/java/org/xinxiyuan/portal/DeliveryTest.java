package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Delivery.Accepted;
import org.xinxiyuan.outbox.Delivery.Refused;
import org.xinxiyuan.outbox.Delivery.Unknown;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.sync.Pieces;

/** The batch on the wire: one result per piece, each taken only from its own place. */
class DeliveryTest extends Mocked {
    private static final String BATCH = "01955a07-0000-7b10-8000-5a1f3c9e7701";
    private final OutboxEntry one = Pieces.tried(Pieces.notice(1), 1, BATCH);
    private final OutboxEntry two = Pieces.tried(Pieces.notice(2), 1, BATCH);

    private static String receipt(OutboxEntry entry) {
        return """
                {"id":"%s","status":201,"receipt":{"id":"%s","revision":1,"contentSha256":"%s","state":"received",
                 "receivedAt":"2026-03-02T09:15:06.210+08:00","receiptNo":"990123-1","replayed":false,"warnings":[]}}"""
                .formatted(entry.id(), entry.id(), entry.frozen().sha256());
    }

    private List<Delivery> deliver(String results) {
        json("{\"batchId\":\"" + BATCH + "\",\"results\":[" + results + "]}");
        return got(portal.deliver(BATCH, List.of(one, two)));
    }

    @Test
    void sendsTheVeryBytesOfTheRows() throws Exception {
        deliver(receipt(one) + "," + receipt(two));
        var request = server.takeRequest();
        assertEquals("/gk/v1/items:batch", request.getTarget());
        assertEquals("application/json", request.getHeaders().get("Content-Type"));
        assertEquals(OutgoingJson.batch(BATCH, List.of(one, two)), request.getBody().utf8());
    }

    @Test
    void readsAReceiptForEach() {
        var results = deliver(receipt(one) + "," + receipt(two));
        var accepted = assertInstanceOf(Accepted.class, results.get(1));
        assertEquals(two.id(), accepted.receipt().triple().id());
        assertEquals("990123-1", accepted.receipt().receiptNo());
    }

    @Test
    void readsARefusalWithPlacesAndNeverValues() {
        var problem = """
                {"id":"%s","status":422,"problem":{"type":"t","title":"发现","status":422,"code":"pii_found","retry":"after_edit",
                 "findings":[{"pointer":"/title","kind":"NAME","start":1,"end":3,"masked":"张*","severity":"error","message":"x"}],
                 "refusedId":"%s","missing":["aa"],"current":{"revision":4}}}""".formatted(one.id(), two.id());
        var refused = assertInstanceOf(Refused.class, deliver(problem + "," + receipt(two)).get(0));
        assertEquals(List.of("/title NAME 1-3"), refused.hints().findings());
        assertEquals("after_edit", refused.retry());
        assertEquals(Optional.of(4L), refused.hints().portalRevision());
        assertEquals(List.of("aa"), refused.hints().missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "{\"id\":\"ID\"}", "{\"id\":\"ID\",\"status\":200}", "{\"id\":\"ID\",\"status\":200,\"receipt\":{}}",
        "{\"id\":\"other\",\"status\":422,\"problem\":{\"code\":\"x\"}}", "{\"id\":\"ID\",\"status\":422,\"problem\":{}}",
        "{\"id\":\"ID\",\"status\":200,\"problem\":{\"code\":\"x\"}}"
    })
    void aResultThatDoesNotFitLeavesItsPieceUnknown(String own) {
        var results = deliver(receipt(one) + (own.isEmpty() ? "" : "," + own.replace("ID", two.id().value())));
        assertInstanceOf(Accepted.class, results.get(0));
        assertEquals(new Unknown("protocol_error"), results.get(1));
    }

    @Test
    void resultsInAnotherOrderAreNotGuessedAt() {
        var results = deliver(receipt(two) + "," + receipt(one));
        assertTrue(results.stream().allMatch(Unknown.class::isInstance));
    }

    @Test
    void anAnswerToAnotherBatchIsNoAnswer() {
        json("{\"batchId\":\"other\",\"results\":[" + receipt(one) + "," + receipt(two) + "]}");
        var results = got(portal.deliver(BATCH, List.of(one, two)));
        assertTrue(results.stream().allMatch(Unknown.class::isInstance));
    }

    @Test
    void moreResultsThanPiecesChangeNothing() {
        var results = deliver(receipt(one) + "," + receipt(two) + "," + receipt(one));
        assertEquals(2, results.size());
        assertTrue(results.stream().allMatch(Accepted.class::isInstance));
    }
}
