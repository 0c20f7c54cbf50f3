package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;

/** What every keeper of decisions (脱敏决定) must do. */
public abstract class DecisionsContract {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final DraftId OTHER = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa02");
    private static final Instant AT = Instant.parse("2026-03-02T08:30:00.5Z");

    protected abstract Decisions decisions();

    private static Decision decision(String field, int ordinal, Treatment treatment) {
        var place = new Place(field, PersonalData.PHONE_MOBILE, "13800138001", ordinal);
        return new Decision(place, treatment, "值班电话", "王某", AT);
    }

    @Test
    void aDecisionStandsForItsPlaceAlone() {
        decisions().decide(PIECE, decision("body", 0, Treatment.KEEP));
        decisions().decide(PIECE, decision("body", 1, Treatment.MASK));
        decisions().decide(PIECE, decision("title", 0, Treatment.HIDE));
        assertEquals(
                List.of(
                        decision("body", 0, Treatment.KEEP),
                        decision("body", 1, Treatment.MASK),
                        decision("title", 0, Treatment.HIDE)),
                decisions().of(PIECE));
        assertEquals(List.of(), decisions().of(OTHER));
    }

    @Test
    void theLaterDecisionOfAPlaceStands() {
        decisions().decide(PIECE, decision("body", 0, Treatment.KEEP));
        decisions().decide(PIECE, decision("body", 0, Treatment.DELETE));
        decisions().decide(PIECE, decision("body", 0, Treatment.HIDE));
        assertEquals(List.of(decision("body", 0, Treatment.HIDE)), decisions().of(PIECE));
    }

    @Test
    void aLookAtAnImageIsRememberedOnce() {
        decisions().looked(PIECE, "ab".repeat(32), "王某", AT);
        decisions().looked(PIECE, "ab".repeat(32), "王某", AT.plusSeconds(5));
        decisions().looked(PIECE, "cd".repeat(32), "王某", AT.plusSeconds(9));
        assertEquals(List.of("ab".repeat(32), "cd".repeat(32)), decisions().looked(PIECE));
        assertEquals(List.of(), decisions().looked(OTHER));
    }

    @Test
    void aPaintingStandsUntilItIsTakenBack() {
        var face = painting("image", new Region(10, 20, 30, 40));
        var plate = painting("image", new Region(11, 20, 30, 40));
        var page = painting("page/3", new Region(10, 20, 30, 40));
        decisions().paint(PIECE, face);
        decisions().paint(PIECE, plate);
        decisions().paint(PIECE, page);
        decisions().paint(PIECE, new Painting(face.file(), "image", face.region(), "李某", AT.plusSeconds(9)));
        assertEquals(List.of(face, plate, page), decisions().paintings(PIECE));
        assertEquals(List.of(), decisions().paintings(OTHER));
        decisions().unpaint(PIECE, plate, "李某", AT.plusSeconds(10));
        assertEquals(List.of(face, page), decisions().paintings(PIECE));
        decisions().paint(PIECE, plate);
        assertEquals(List.of(face, page, plate), decisions().paintings(PIECE));
    }

    @Test
    void aWholePictureIsPaintedToo() {
        var whole = painting("word/media/image1.emf", Region.WHOLE);
        decisions().paint(PIECE, whole);
        assertEquals(List.of(whole), decisions().paintings(PIECE));
    }

    private static Painting painting(String picture, Region region) {
        return new Painting("ab".repeat(32), picture, region, "王某", AT);
    }
}
