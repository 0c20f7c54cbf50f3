package org.xinxiyuan.review.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.review.secrecy.Secrets.HASH;
import static org.xinxiyuan.review.secrecy.Secrets.empty;
import static org.xinxiyuan.review.secrecy.Secrets.finished;
import static org.xinxiyuan.review.secrecy.Secrets.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.review.secrecy.Step.Verdict;

class SecrecyReviewTest {
    @Test
    void onlyAFinishedReviewOfThisVeryTextConsents() {
        assertTrue(finished().consents(HASH, "王某"));
        assertFalse(finished().consents("cd".repeat(32), "王某"), "another text");
        assertFalse(finished().consents(HASH, "赵某"), "approved by the author");
        var unfinished = empty(Set.of()).with(step(Level.INITIAL, "王某")).with(step(Level.SECOND, "李某"));
        assertFalse(unfinished.consents(HASH, "王某"), "no approval yet");
        assertFalse(empty(Set.of()).refuses());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"OPEN, false", "PARTLY, false", "WITHHELD, true", "REFERRED, true"})
    void aRefusalHoldsFromTheFirstStepOn(Conclusion conclusion, boolean refuses) {
        var verdict = new Verdict(conclusion, List.of(SecrecyGround.ARTICLE_17), "");
        assertEquals(refuses, empty(Set.of()).with(step(Level.INITIAL, "王某", verdict)).refuses());
    }

    @ParameterizedTest(name = "{0} after {1} steps -> {2}")
    @CsvSource({"SECOND, 0, true", "APPROVAL, 1, true", "INITIAL, 1, true", "INITIAL, 0, false", "APPROVAL, 3, true"})
    void stepsFollowEachOther(Level level, int taken, boolean objected) {
        var review = new SecrecyReview(
                empty(Set.of()).subject(), empty(Set.of()).sheet(), finished().steps().subList(0, taken));
        assertEquals(objected, review.objection(step(level, "孙某"), true).isPresent());
    }

    @Test
    void nobodyTakesTwoStepsUnlessAloneAndTheAuthorNeverApproves() {
        var begun = empty(Set.of()).with(step(Level.INITIAL, "李某"));
        assertTrue(begun.objection(step(Level.SECOND, "李某"), true).isPresent());
        assertEquals(Optional.empty(), begun.objection(step(Level.SECOND, "李某"), false));
        var second = begun.with(step(Level.SECOND, "李某"));
        assertTrue(second.objection(step(Level.APPROVAL, "王某"), false).isPresent(), "the author");
        assertEquals(Optional.empty(), second.objection(step(Level.APPROVAL, "赵某"), true));
    }

    @ParameterizedTest(name = "{0} with {1}, basis {2} -> objected {3}")
    @CsvSource({
        "OPEN, '', false, false",
        "OPEN, PRIVACY, true, true",
        "PARTLY, PRIVACY TRADE_SECRET, true, false",
        "PARTLY, PRIVACY, false, true",
        "PARTLY, WORK_SECRET, true, true",
        "PARTLY, STATE_SECRET, true, true",
        "PARTLY, STABILITY, true, true",
        "WITHHELD, STATE_SECRET, true, false",
        "REFERRED, STATE_SECRET, false, true",
    })
    void theConclusionFitsWhatWasFound(Conclusion conclusion, String points, boolean basis, boolean objected) {
        var involved = Arrays.stream(points.split(" ")).filter(p -> !p.isEmpty()).map(Point::valueOf)
                .collect(Collectors.toSet());
        var grounds = basis ? List.of(SecrecyGround.ARTICLE_15) : List.<SecrecyGround>of();
        var step = step(Level.INITIAL, "李某", new Verdict(conclusion, grounds, ""));
        assertEquals(objected, empty(involved).objection(step, true).isPresent());
    }

    @Test
    void aBasisThatWasNotComparedSaysSo() {
        for (SecrecyGround ground : SecrecyGround.values()) {
            assertTrue(ground.text().contains("待核对"), ground::text);
        }
    }
}
