package org.xinxiyuan.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Frozen;
import org.xinxiyuan.outbox.OutboxEntry.Key;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;

class OutgoingJsonTest {
    private static final DraftId ID = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final Instant AT = Instant.parse("2026-03-02T01:15:05.123456Z");
    private static final String CONTENT =
            "{\"body\":\"一行\\n二行\\\"\\u0001，{[}\",\"columnCode\":\"0603\",\"elements\":{\"a\":\"]\",\"b\":\"\\\\\"},"
                    + "\"id\":\"01955a01-6a80-7c11-8f2e-2b7d90c4aa01\",\"title\":\"公告\"}";

    private static OutboxEntry entry(Operation operation, String content, Optional<String> quota) {
        var signOff = new SignOff(Role.ORDINARY, "李某", AT, Optional.of("f".repeat(64)));
        return new OutboxEntry(
                new Key("row", ID, Lane.DISCLOSURE, operation, false, AT),
                new Frozen(content, "a".repeat(64), "公告", List.of()),
                new Envelope(Optional.of(signOff), quota, Optional.empty(), Optional.of(3L), Optional.of(2L)),
                new Progress(EntryState.SENDING, 1, Optional.of("b"), false, ""),
                Optional.empty());
    }

    @Test
    void putsTheEnvelopeAmongTheSignedCharactersInCanonicalOrder() {
        assertEquals(
                "{\"baseRevision\":2,\"body\":\"一行\\n二行\\\"\\u0001，{[}\",\"columnCode\":\"0603\",\"contentSha256\":\""
                        + "a".repeat(64) + "\",\"elements\":{\"a\":\"]\",\"b\":\"\\\\\"},\"id\":\"" + ID
                        + "\",\"quotaId\":\"2026-03/0603\",\"revision\":3,\"signOff\":{\"at\":\"2026-03-02T01:15:05.123Z\""
                        + ",\"by\":\"李某\",\"formSha256\":\"" + "f".repeat(64)
                        + "\",\"role\":\"ordinary\"},\"title\":\"公告\"}",
                OutgoingJson.of(entry(Operation.PUT, CONTENT, Optional.of("2026-03/0603"))));
    }

    @Test
    void aWithdrawalCarriesItsRevisionsAndNoMore() {
        var withdrawal = "{\"occurredAt\":\"2026-03-03T08:40:00+08:00\",\"reason\":\"pii_found\"}";
        assertEquals(
                "{\"batchId\":\"b\",\"operations\":[{\"id\":\"" + ID + "\",\"op\":\"withdraw\",\"withdrawal\":"
                        + "{\"baseRevision\":2,\"occurredAt\":\"2026-03-03T08:40:00+08:00\","
                        + "\"reason\":\"pii_found\",\"revision\":3}}]}",
                OutgoingJson.batch("b", List.of(entry(Operation.WITHDRAW, withdrawal, Optional.empty()))));
    }

    @Test
    void theSameRowGivesTheSameBytesAndNeverMoreThanItSaid() {
        var entry = entry(Operation.PUT, CONTENT, Optional.empty());
        assertEquals(OutgoingJson.of(entry), OutgoingJson.of(entry));
        assertTrue(OutgoingJson.of(entry).getBytes(StandardCharsets.UTF_8).length <= OutgoingJson.bytes(entry));
    }

    @Test
    void asksWithTitleColumnAndTheHashOfTheBodyAsItIsRead() {
        var question = OutgoingJson.question(entry(Operation.PUT, "{\"body\":\"a\\nb\",\"columnCode\":\"0603\","
                        + "\"title\":\"公告\"}", Optional.empty()))
                .orElseThrow();
        assertEquals(Optional.of("0603"), question.column());
        assertEquals("公告", question.title());
        // SHA-256 of the three bytes a, line feed, b
        assertEquals("7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78", question.bodySha256());
    }

    @Test
    void readsTheWithdrawalBackFromWhatIsFrozen() {
        var json = "{\"note\":\"写错了\",\"occurredAt\":\"2026-03-03T08:40:00+08:00\",\"reason\":\"error\"}";
        var read = OutgoingJson.withdrawal(entry(Operation.WITHDRAW, json, Optional.empty()));
        var expected = new Withdrawal(ID, Withdrawal.Reason.ERROR, "写错了", Instant.parse("2026-03-03T00:40:00Z"));
        assertEquals(expected, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\"}", "{\"a\":1", "{\"a\":\"x}", "{a:1}"})
    void refusesWhatIsNotCanonical(String content) {
        var entry = entry(Operation.PUT, content, Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> OutgoingJson.of(entry));
    }
}
