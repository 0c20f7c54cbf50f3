package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.Submissions;
import org.xinxiyuan.review.Releases;

/** What is counted, kept by triggers beside the outbox. */
class SqliteSubmissionsTest {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    private Submissions submissions() {
        return fixture.store().submissions();
    }

    private void drafted(Filing filing) {
        fixture.store().drafts().add(PIECE, new Content("草稿题", "", "正文", filing, List.of()), Optional.empty(), AT);
    }

    private OutboxEntry sent(String content, String title) {
        var row = fixture.store().outbox().add(Releases.approved(PIECE, content), title, false, Optional.of("q"), AT);
        return fixture.store().outbox().claim(List.of(row.row()), "batch").get(0);
    }

    private void received(OutboxEntry entry, String at) {
        long revision = entry.envelope().revision().orElseThrow();
        var triple = new Receipt.Triple(PIECE, revision, entry.frozen().sha256());
        var receipt = new Receipt(triple, "received", Instant.parse(at), "R" + revision, false, Optional.empty());
        fixture.store().outbox().accept(entry.row(), receipt);
    }

    private static Filing report() {
        return new Filing.Report(
                ReportType.LONG, "王某", Optional.of("q"), Optional.of("s"), Optional.empty());
    }

    @Test
    void aDraftIsInHandUntilItsReceipt() {
        drafted(report());
        var duty = new Duty(Optional.empty(), Optional.of(ReportType.LONG), Optional.of("王某"));
        var hand = submissions().inHand();
        assertEquals(List.of(duty), hand.stream().map(d -> d.properties()).toList());
        assertEquals(new Filed.Names(Optional.of("q"), Optional.of("s")), hand.get(0).names());
        var entry = sent("{\"reportType\":\"long\",\"author\":\"王某\",\"solicitationId\":\"s\"}", "公开题");
        assertEquals(1, submissions().inHand().size(), "sent is not received");
        received(entry, "2026-03-31T16:30:00.123456Z");
        assertEquals(List.of(), submissions().inHand());
        var filed = new Filed(PIECE.value(), LocalDate.parse("2026-04-01"), duty, hand.get(0).names());
        assertEquals(List.of(filed), submissions().received(CHINA), "the day is the officer's");
        assertEquals(Map.of(PIECE.value(), "公开题"), submissions().titles(List.of(PIECE.value(), "none")));
    }

    @Test
    void aCorrectionCountsOnceByTheFirstReceiptAsItWasReceivedLast() {
        drafted(new Filing.Unfiled());
        received(sent("{\"columnCode\":\"0603\"}", "题"), "2026-03-02T10:00:00Z");
        received(sent("{\"columnCode\":\"0303\"}", "改过的题"), "2026-04-02T10:00:00Z");
        var filed = submissions().received(CHINA);
        assertEquals(1, filed.size());
        assertEquals(LocalDate.parse("2026-03-02"), filed.get(0).on());
        assertEquals(Duty.ofColumn("0303"), filed.get(0).properties());
        assertEquals("改过的题", submissions().titles(List.of(PIECE.value())).get(PIECE.value()));
    }

    @Test
    void aRemovedDraftIsInNobodysHand() {
        drafted(new Filing.Unfiled());
        fixture.store().drafts().remove(PIECE);
        assertEquals(List.of(), submissions().inHand());
    }
}
