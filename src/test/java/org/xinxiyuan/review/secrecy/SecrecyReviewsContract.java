package org.xinxiyuan.review.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinxiyuan.review.secrecy.Secrets.DAY;
import static org.xinxiyuan.review.secrecy.Secrets.PIECE;
import static org.xinxiyuan.review.secrecy.Secrets.empty;
import static org.xinxiyuan.review.secrecy.Secrets.finished;
import static org.xinxiyuan.review.secrecy.Secrets.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.review.secrecy.Step.Verdict;

/** What every keeper of secrecy reviews must do. */
public abstract class SecrecyReviewsContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final DraftId OTHER = new DraftId("01955a02-1d40-7b21-a0c3-8e5d7f1b6a22");

    protected abstract SecrecyReviews reviews();

    @Test
    void aReviewComesBackAsItWasMade() {
        var partly = new Verdict(
                Conclusion.PARTLY, List.of(SecrecyGround.ARTICLE_37, SecrecyGround.ARTICLE_15), "隐去姓名");
        var review = empty(Set.of(Point.PRIVACY, Point.TRADE_SECRET)).with(step(Level.INITIAL, "王某", partly));
        reviews().begin(review, AT);
        assertEquals(Optional.of(review), reviews().latest(PIECE));
        assertEquals(Optional.empty(), reviews().latest(OTHER));
    }

    @Test
    void stepsAreAddedInTheirOrder() {
        reviews().begin(empty(Set.of()).with(step(Level.INITIAL, "王某")), AT);
        reviews().add(PIECE, step(Level.SECOND, "李某"), AT);
        reviews().add(PIECE, step(Level.APPROVAL, "赵某"), AT);
        assertEquals(Optional.of(finished()), reviews().latest(PIECE));
    }

    @Test
    void aStepWithoutAReviewIsRefused() {
        assertThrows(WorkstationException.class, () -> reviews().add(PIECE, step(Level.SECOND, "李某"), AT));
    }

    @Test
    void anotherReviewTakesThePlaceOfTheFirst() {
        reviews().begin(finished(), AT);
        var again = empty(Set.of(Point.PRIVACY));
        reviews().begin(again, AT);
        assertEquals(Optional.of(again), reviews().latest(PIECE));
    }

    @Test
    void aMonthHasTheReviewsFilledInOnItsDaysBothEndsIncluded() {
        var first = empty(PIECE, DAY, Set.of());
        var last = empty(OTHER, DAY.withDayOfMonth(31), Set.of());
        reviews().begin(last, AT);
        reviews().begin(first, AT);
        assertEquals(List.of(first, last), reviews().filled(DAY, DAY.withDayOfMonth(31)));
        assertEquals(List.of(first), reviews().filled(DAY, DAY.withDayOfMonth(30)));
        assertEquals(List.of(), reviews().filled(DAY.plusMonths(1), DAY.plusMonths(2)));
    }
}
