package org.xinxiyuan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Reviews.Standing;
import org.xinxiyuan.review.Reviews.TrailEntry;

/** What every keeper of submissions and signatures (送审、签发) must do. */
public abstract class ReviewsContract {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final Instant AT = Instant.parse("2026-03-02T08:30:00.123456789Z");

    protected abstract Reviews reviews();

    private static Release release(String content) {
        return Releases.release(PIECE, content, Optional.of("01955a01-6a80-7c11-8f2e-2b7d90c4bb01"));
    }

    private List<String> events() {
        return reviews().trail(PIECE).stream().map(TrailEntry::event).toList();
    }

    @Test
    void nothingSubmittedIsStillDrafting() {
        assertEquals(Standing.drafting(), reviews().standing(PIECE));
    }

    @Test
    void aSubmissionComesBackWhole() {
        reviews().submit(release("{\"a\":1}"), AT);
        var standing = reviews().standing(PIECE);
        assertEquals(ReviewState.SUBMITTED, standing.state());
        var back = standing.release().orElseThrow();
        assertEquals(release("{\"a\":1}").subject(), back.subject());
        assertEquals("{\"a\":1}", back.content());
        assertEquals(release("{\"a\":1}").sha256(), back.sha256());
        assertEquals(release("{\"a\":1}").attachments(), back.attachments());
        assertEquals("{\"rules\":\"1\"}", back.certificate());
        assertEquals(List.of("submitted"), events());
    }

    @Test
    void theSignatureStandsUnderTheSubmission() {
        reviews().submit(release("{\"a\":1}"), AT);
        var onPaper = new SignOff(Role.IMPORTANT, "赵某", AT.plusSeconds(60), Optional.of("ab".repeat(32)));
        reviews()
                .sign(Review.approve(
                        reviews().standing(PIECE), onPaper, release("{\"a\":1}").sha256()));
        var approved = Review.approved(reviews().standing(PIECE)).orElseThrow();
        assertEquals(onPaper, approved.signOff());
        assertEquals("{\"a\":1}", approved.release().content());
        assertEquals(List.of("submitted", "signed"), events());
    }

    @Test
    void whatWasSubmittedLastAndSignedIsKnownAfterItIsVoid() {
        assertTrue(reviews().lastSubmitted(PIECE).isEmpty());
        reviews().submit(release("{\"a\":1}"), AT);
        var approved = Releases.approved(release("{\"a\":1}"));
        reviews().sign(approved);
        reviews().revoke(PIECE, "edited", AT.plusSeconds(9));
        assertEquals("{\"a\":1}", reviews().lastSubmitted(PIECE).orElseThrow().content());
        var at = approved.signOff().at();
        assertEquals(1, reviews().signed(at, at.plusSeconds(1)).size());
        assertEquals(0, reviews().signed(at.minusSeconds(9), at).size(), "before the end, not at it");
        assertEquals(0, reviews().signed(at.plusSeconds(1), at.plusSeconds(9)).size());
    }

    @Test
    void aNewSubmissionVoidsTheSignature() {
        reviews().submit(release("{\"a\":1}"), AT);
        reviews().sign(Releases.approved(release("{\"a\":1}")));
        reviews().submit(release("{\"a\":2}"), AT.plusSeconds(9));
        assertEquals(ReviewState.SUBMITTED, reviews().standing(PIECE).state());
        assertTrue(reviews().standing(PIECE).signOff().isEmpty());
    }

    @Test
    void aSignatureUnderAnotherTextIsRefused() {
        reviews().submit(release("{\"a\":1}"), AT);
        var other = Releases.approved(release("{\"a\":2}"));
        assertEquals(
                "review.not-submitted",
                assertThrows(WorkstationException.class, () -> reviews().sign(other))
                        .key());
        assertEquals(ReviewState.SUBMITTED, reviews().standing(PIECE).state());
    }

    @Test
    void theSameReleaseIsNotSignedTwice() {
        reviews().submit(release("{\"a\":1}"), AT);
        reviews().sign(Releases.approved(release("{\"a\":1}")));
        var again = Releases.approved(release("{\"a\":1}"));
        assertThrows(WorkstationException.class, () -> reviews().sign(again));
    }

    @Test
    void aReturnSaysWhy() {
        reviews().submit(release("{\"a\":1}"), AT);
        reviews().giveBack(PIECE, "李某", "标题不全", AT.plusSeconds(5));
        var standing = reviews().standing(PIECE);
        assertEquals(ReviewState.RETURNED, standing.state());
        assertEquals("标题不全", standing.reason());
        assertTrue(standing.signOff().isEmpty());
        assertEquals(List.of("submitted", "returned"), events());
        assertThrows(WorkstationException.class, () -> reviews().giveBack(PIECE, "李某", "再退", AT));
    }

    @Test
    void aRevokedSignatureNoLongerStands() {
        reviews().submit(release("{\"a\":1}"), AT);
        reviews().sign(Releases.approved(release("{\"a\":1}")));
        reviews().revoke(PIECE, "edited", AT.plusSeconds(5));
        assertEquals(Standing.drafting(), reviews().standing(PIECE));
        assertEquals(List.of("submitted", "signed", "revoked"), events());
        reviews().revoke(PIECE, "edited", AT.plusSeconds(6));
        assertEquals(3, events().size());
    }

    @Test
    void theTrailKeepsEveryLineInOrder() {
        reviews().note(PIECE, "exported", "王某", "docx", AT.plusSeconds(3));
        reviews().note(new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa02"), "exported", "王某", "pdf", AT);
        reviews().note(PIECE, "printed", "王某", "", AT);
        assertEquals(
                List.of(
                        new TrailEntry(PIECE, "exported", "王某", "docx", AT.plusSeconds(3)),
                        new TrailEntry(PIECE, "printed", "王某", "", AT)),
                reviews().trail(PIECE));
    }
}
