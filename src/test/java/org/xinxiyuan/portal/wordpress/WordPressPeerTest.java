package org.xinxiyuan.portal.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Delivery.Accepted;
import org.xinxiyuan.outbox.Delivery.Refused;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.PortalProfile.Release;
import org.xinxiyuan.outbox.sync.Pieces;

/** The adapter against a real WordPress; what came of it is counted in the site's own database. */
@Tag("peers")
class WordPressPeerTest {
    /** Pieces no earlier run has sent. */
    private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.currentTimeMillis() / 1000));

    private final Peer peer = new Peer();
    private final WordPressPortal portal = peer.portal(Release.PUBLISH);

    private static OutboxEntry piece() {
        return Pieces.tried(Pieces.notice(NUMBERS.getAndIncrement()), 1, "batch");
    }

    private static OutboxEntry revised(OutboxEntry entry, OutboxEntry text, long revision, long base) {
        var e = entry.envelope();
        var envelope = new Envelope(e.signOff(), e.quotaId(), e.bundleId(), Optional.of(revision), Optional.of(base));
        return new OutboxEntry(entry.key(), text.frozen(), envelope, entry.progress(), entry.receipt());
    }

    private OutboxEntry attached(OutboxEntry entry, String... files) {
        for (var file : files) {
            peer.blobs.put(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return Pieces.attached(entry, files);
    }

    private List<Delivery> deliver(OutboxEntry... entries) {
        return got(portal.deliver("batch", List.of(entries)));
    }

    private static Accepted accepted(Delivery delivery) {
        return assertInstanceOf(Accepted.class, delivery);
    }

    private static String code(Delivery delivery) {
        return assertInstanceOf(Refused.class, delivery).code();
    }

    private static <T> T got(Answer<T> answer) {
        if (answer instanceof Answer.Got<T> got) {
            return got.value();
        }
        throw new AssertionError(answer.toString());
    }

    @Test
    void saysWhoItIsAndThatItTakesNoReports() {
        var meta = got(portal.meta());
        assertEquals("peer", meta.identity().portalId());
        assertEquals(List.of(), meta.features());
        var report = Pieces.tried(Pieces.report(NUMBERS.getAndIncrement(), true), 1, "batch");
        assertEquals(Lane.REPORT, report.key().lane());
        assertInstanceOf(Answer.Trouble.class, portal.deliver("batch", List.of(report)));
        assertEquals(0, Peer.posts(report.id().value()));
    }

    @Test
    void aWrongPasswordIsToldAsSuch() {
        var answer = peer.portal(Release.PUBLISH, "township:wrong").meta();
        assertEquals(
                "token_expired", assertInstanceOf(Answer.Trouble.class, answer).code());
    }

    @Test
    void aPieceIsPublicOnceInItsColumnAndARepeatHasTheSameReceipt() {
        var piece = attached(piece(), "notice.txt");
        var first = accepted(deliver(piece).get(0)).receipt();
        var again = accepted(deliver(piece).get(0)).receipt();
        assertEquals("published", first.state());
        assertTrue(first.publication().isPresent());
        assertEquals(first.receiptNo(), again.receiptNo());
        assertEquals(first.receivedAt(), again.receivedAt());
        assertTrue(again.replayed());
        assertEquals(1, Peer.posts(piece.id().value()));
        assertEquals(1, Peer.files(piece.frozen().attachments().get(0).sha256()));
        assertEquals(
                List.of("gk-0603"),
                Peer.sql("SELECT t.slug FROM wp_posts p JOIN wp_term_relationships r ON r.object_id=p.ID"
                        + " JOIN wp_term_taxonomy x ON x.term_taxonomy_id=r.term_taxonomy_id AND x.taxonomy='category'"
                        + " JOIN wp_terms t ON t.term_id=x.term_id WHERE p.post_name='" + piece.id() + "'"));
    }

    @Test
    void wheneverAnAnswerIsLostThereIsOnePostOnceItWasSentAgain() {
        for (int k = 1; ; k++) {
            var piece = attached(piece(), "loss-" + NUMBERS.get() + ".txt");
            peer.loseAnswer(k);
            portal.deliver("batch", List.of(piece));
            boolean lost = peer.hasLost();
            peer.loseAnswer(0);
            assertEquals("published", accepted(deliver(piece).get(0)).receipt().state(), "answer " + k);
            assertEquals(1, Peer.posts(piece.id().value()), "answer " + k);
            assertEquals(1, Peer.files(piece.frozen().attachments().get(0).sha256()), "answer " + k);
            if (!lost) {
                assertTrue(k > 4, "a piece takes more requests than " + k);
                return;
            }
        }
    }

    @Test
    void noMemberOfABundleIsPublicBeforeAllAreWritten() {
        for (int k = 1; ; k++) {
            var bundle = piece().id().value();
            var one = Pieces.bundled(piece(), bundle);
            var two = Pieces.bundled(piece(), bundle);
            peer.loseAnswer(k);
            portal.deliver("batch", List.of(one, two));
            boolean lost = peer.hasLost();
            peer.loseAnswer(0);
            long written = Peer.posts(one.id().value()) + Peer.posts(two.id().value());
            assertTrue(written == 2 || published(one) + published(two) == 0, "answer " + k);
            deliver(one, two)
                    .forEach(
                            d -> assertEquals("published", accepted(d).receipt().state()));
            assertEquals(1, Peer.posts(one.id().value()));
            assertEquals(1, Peer.posts(two.id().value()));
            if (!lost) {
                return;
            }
        }
    }

    private static long published(OutboxEntry entry) {
        return Peer.sql("SELECT 1 FROM wp_posts WHERE post_status='publish' AND post_name='" + entry.id() + "'")
                .size();
    }

    @Test
    void aRefusedMemberKeepsItsBundleBack() {
        var bundle = piece().id().value();
        var gone = piece();
        deliver(gone);
        deliver(withdrawal(gone, 2, 1));
        var one = Pieces.bundled(piece(), bundle);
        var results = deliver(one, Pieces.bundled(gone, bundle));
        assertEquals(
                List.of("bundle_refused", "item_withdrawn"),
                results.stream().map(WordPressPeerTest::code).toList());
        assertEquals(0, published(one));
    }

    private static OutboxEntry withdrawal(OutboxEntry of, long revision, long base) {
        var frozen = Pieces.withdrawal(1, "error");
        var envelope = new Envelope(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(revision), Optional.of(base));
        var key = new OutboxEntry.Key(
                of.row() + "-w",
                of.id(),
                Lane.DISCLOSURE,
                frozen.key().operation(),
                true,
                of.key().queuedAt());
        return new OutboxEntry(key, frozen.frozen(), envelope, of.progress(), Optional.empty());
    }

    @Test
    void aCorrectionTakesTheSamePostAndAStaleOneDoesNot() {
        var piece = piece();
        deliver(piece);
        var corrected = revised(piece, Pieces.notice(NUMBERS.getAndIncrement()), 2, 1);
        assertEquals(2, accepted(deliver(corrected).get(0)).receipt().triple().revision());
        assertEquals(1, Peer.posts(piece.id().value()));
        var stale = revised(piece, Pieces.notice(NUMBERS.getAndIncrement()), 3, 1);
        assertEquals("base_conflict", code(deliver(stale).get(0)));
        var reused = revised(piece, Pieces.notice(NUMBERS.getAndIncrement()), 2, 1);
        assertEquals("revision_reused", code(deliver(reused).get(0)));
    }

    @Test
    void whatTheCountyEditsIsNoticedToldAndNeverOverwritten() {
        var piece = piece();
        var before = got(portal.changes(Optional.empty()));
        deliver(piece);
        Peer.sql("UPDATE wp_posts SET post_content=REPLACE(post_content,'正文','县里改的'),"
                + " post_modified=DATE_ADD(post_modified, INTERVAL 1 SECOND) WHERE post_name='" + piece.id() + "'");
        assertEquals(
                "base_conflict",
                code(deliver(revised(piece, Pieces.notice(NUMBERS.getAndIncrement()), 2, 1))
                        .get(0)));
        var held = got(portal.held(piece.id()));
        assertTrue(held.editedByPortal());
        assertEquals(2, held.receipt().triple().revision());
        assertTrue(held.fields().get("body").contains("县里改的"));
        assertTrue(types(until(before), piece.id()).containsAll(List.of("publication", "portal_edit")));
        var onTop = revised(piece, Pieces.notice(NUMBERS.getAndIncrement()), 3, 2);
        assertEquals("published", accepted(deliver(onTop).get(0)).receipt().state());
    }

    private List<Feed.Change> until(Feed.Page page) {
        var all = new ArrayList<>(page.changes());
        var last = page;
        do {
            last = got(portal.changes(Optional.of(last.nextCursor()).filter(c -> !c.isEmpty())));
            all.addAll(last.changes());
        } while (last.hasMore());
        return all;
    }

    private static List<String> types(List<Feed.Change> changes, DraftId id) {
        return changes.stream()
                .filter(c -> c.key().equals(id.value()))
                .map(Feed.Change::type)
                .toList();
    }

    @Test
    void aWithdrawnPieceIsGoneFromTheSiteAndItsIdIsNotUsedAgain() {
        var piece = piece();
        deliver(piece);
        var receipt = accepted(deliver(withdrawal(piece, 2, 1)).get(0)).receipt();
        assertEquals("withdrawn", receipt.state());
        assertEquals("item_withdrawn", code(deliver(withdrawal(piece, 2, 1)).get(0)));
        assertEquals("item_withdrawn", code(deliver(piece).get(0)));
        assertEquals(0, published(piece));
        assertEquals(1, Peer.posts(piece.id().value()));
    }

    @Test
    void anEqualTitleInTheSameColumnIsALikelyDuplicate() {
        var piece = piece();
        deliver(piece);
        var title = "公告" + Integer.parseInt(piece.id().value().substring(24), 16);
        var same = new Portal.Question("row", Lane.DISCLOSURE, Optional.of("0603"), title, "x");
        var other = new Portal.Question("row", Lane.DISCLOSURE, Optional.of("0603"), title + "（续）", "x");
        var elsewhere = new Portal.Question("row", Lane.DISCLOSURE, Optional.of("0303"), title, "x");
        assertEquals(
                List.of(piece.id()),
                got(portal.find(List.of(same))).stream().map(Portal.Match::id).toList());
        assertEquals(List.of(), got(portal.find(List.of(other, elsewhere))));
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void theProfileDecidesWhetherAPieceIsPublicAtOnce(Release release) {
        var piece = piece();
        var receipt = accepted(got(peer.portal(release).deliver("batch", List.of(piece)))
                        .get(0))
                .receipt();
        assertEquals(release == Release.PUBLISH ? "published" : "in_review", receipt.state());
        assertEquals(release == Release.PUBLISH ? 1 : 0, published(piece));
    }

    @Test
    void aFileTheSiteDoesNotTakeHoldsItsPieceAndNoOther() {
        var bad = attached(piece(), "program-" + NUMBERS.get() + ".exe");
        var good = piece();
        var results = deliver(bad, good);
        assertEquals("unsupported_type", code(results.get(0)));
        assertEquals("published", accepted(results.get(1)).receipt().state());
        assertFalse(Peer.posts(bad.id().value()) > 0);
    }

    @Test
    void anAccountWithItsApplicationPasswordRegisters() {
        var answer = new WordPressDesk(peer.client()).register(Peer.profile(), Peer.token(), "device");
        assertEquals("清河镇信息员", got(answer).unit().name());
        assertInstanceOf(
                Answer.Trouble.class,
                new WordPressDesk(peer.client()).register(Peer.profile(), "township:wrong", "device"));
    }
}
