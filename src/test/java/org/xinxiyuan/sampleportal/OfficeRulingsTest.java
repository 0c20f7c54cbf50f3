package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Rulings;
import org.xinxiyuan.sampleportal.office.Rulings.Reason;

/** The office reviews, publishes and takes down; the township reads it in the feed. */
class OfficeRulingsTest {
    private static final Reason NO_PHONE = new Reason("missing_contact", "请补充咨询电话");

    @TempDir
    Path dir;

    Township town;
    Feeds feed;
    Rulings rulings;

    @BeforeEach
    void start() {
        town = new Township(dir);
        feed = new Feeds(town);
        rulings = town.portal.office().rulings();
        town.portal.reviewFirst(true);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private String state(int number) {
        return receipt(number).path("state").asText();
    }

    private JsonNode receipt(int number) {
        return town.get("/items/" + Items.id(number)).json().path("receipt");
    }

    private JsonNode review(int number) {
        return feed.living("review", Items.id(number)).orElseThrow();
    }

    @Test
    void whereTheOfficeReviewsFirstNothingIsPublicByItself() {
        var answer = town.put(Items.notice(1));
        assertEquals("received", answer.json().path("state").asText());
        assertFalse(answer.json().has("publishedAt"));
        assertEquals(404, town.site("/pieces/" + Items.id(1)).status());
        town.portal.reviewFirst(false);
        assertEquals("published", town.put(Items.notice(2)).json().path("state").asText());
    }

    @Test
    void aPieceIsTakenIntoReviewReturnedCorrectedAndPublished() {
        var item = Items.notice(1);
        town.put(item);
        var cursor = feed.end();
        rulings.accept(Items.id(1));
        assertEquals("in_review", review(1).path("state").asText());
        assertEquals("in_review", state(1));
        rulings.giveBack(Items.id(1), NO_PHONE);
        var returned = review(1);
        assertEquals("returned", returned.path("state").asText());
        assertEquals("missing_contact", returned.path("reasonCode").asText());
        assertEquals("请补充咨询电话", returned.path("comment").asText());
        assertEquals(1, returned.path("revision").asInt());
        assertEquals(List.of("review " + Items.id(1) + " upsert"), feed.news(cursor));
        assertEquals(200, town.put(Items.revised(item, 2, 1, "补上了")).status());
        assertEquals("received", state(1));
        assertTrue(feed.living("review", Items.id(1)).isEmpty(), "said of a revision that is no more");
        rulings.publish(Items.id(1));
        var publication = feed.living("publication", Items.id(1)).orElseThrow();
        assertEquals("published", publication.path("state").asText());
        assertEquals(2, publication.path("revision").asInt());
        assertEquals("990123104/2026-00001", publication.path("indexNo").asText());
        assertEquals(200, town.site("/pieces/" + Items.id(1)).status());
        assertEquals("published", state(1));
        assertEquals(publication.path("publishedAt"), receipt(1).path("publishedAt"));
    }

    @Test
    void aReplayStillRepeatsTheFirstReceipt() {
        var item = Items.notice(1);
        var first = town.put(item).json();
        rulings.publish(Items.id(1));
        var again = town.put(item).json();
        assertEquals("received", again.path("state").asText());
        assertEquals(first.path("receiptNo"), again.path("receiptNo"));
        assertFalse(again.has("publishedAt"));
    }

    @Test
    void aRejectedPieceSaysWhy() {
        town.put(Items.report(1, it -> {}));
        rulings.reject(Items.id(1), new Reason("", "与上月所报重复"));
        assertEquals("rejected", review(1).path("state").asText());
        assertFalse(review(1).has("reasonCode"));
        assertEquals("rejected", state(1));
    }

    @Test
    void aPieceIsTakenDownWithAReasonAndKeepsItsTimeOfPublication() {
        town.put(Items.notice(1));
        rulings.publish(Items.id(1));
        var since = feed.living("publication", Items.id(1)).orElseThrow().path("publishedAt");
        town.clock.advance(Duration.ofHours(3));
        rulings.takeDown(Items.id(1), "附件有误");
        var down = feed.living("publication", Items.id(1)).orElseThrow();
        assertEquals("taken_down", down.path("state").asText());
        assertEquals("附件有误", down.path("comment").asText());
        assertEquals(since, down.path("publishedAt"));
        assertEquals(404, town.site("/pieces/" + Items.id(1)).status());
    }

    @Test
    void aBundleIsPublishedTogetherOrWaitsWithTheReturnedOne() {
        town.batch(
                Items.putOperation(Items.bundled(Items.document(1, it -> {}))),
                Items.putOperation(Items.bundled(Items.interpretation(2, 1, it -> {}))));
        rulings.giveBack(Items.id(2), NO_PHONE);
        assertThrows(NotPossible.class, () -> rulings.publish(Items.id(1)));
        assertEquals("received", state(1));
        var corrected = Items.interpretation(
                2, 1, it -> it.put("revision", 2).put("baseRevision", 1).put("body", "改好了"));
        assertEquals(200, town.put(corrected).status(), "a correction of one member leaves bundleId out");
        rulings.publish(Items.id(2));
        assertEquals("published", state(1));
        assertEquals("published", state(2));
    }

    @Test
    void aCorrectionOfWhatIsPublicIsPublicAtOnce() {
        var item = Items.notice(1);
        town.put(item);
        rulings.publish(Items.id(1));
        var receipt = town.put(Items.revised(item, 2, 1, "更正")).json();
        assertEquals("published", receipt.path("state").asText());
        assertTrue(town.site("/pieces/" + Items.id(1)).text().contains("更正"));
    }

    @Test
    void whatTheStateDoesNotAllowLeavesNoTrace() {
        town.put(Items.report(1, it -> {}));
        town.put(Items.notice(2));
        town.put(Items.notice(
                3, it -> it.putObject("publicity").put("from", "2026-01-01").put("to", "2026-01-31")));
        var cursor = feed.end();
        assertThrows(NotPossible.class, () -> rulings.publish(Items.id(1)), "a report");
        assertThrows(NotPossible.class, () -> rulings.publish(Items.id(3)), "publicity has passed");
        assertThrows(NotPossible.class, () -> rulings.takeDown(Items.id(2), ""), "not public");
        assertThrows(NotPossible.class, () -> rulings.giveBack(Items.id(2), new Reason("", " ")), "no reason");
        assertThrows(NotPossible.class, () -> rulings.accept(Items.id(99)), "nobody sent it");
        assertThrows(Refused.class, () -> rulings.giveBack(Items.id(2), new Reason("Not A Code", "理由")));
        assertThrows(Refused.class, () -> rulings.giveBack(Items.id(2), new Reason("", Items.ID_NUMBER)));
        assertEquals(List.of(), feed.news(cursor));
        assertEquals("received", state(2));
    }

    @Test
    void aWithdrawnPieceIsSpokenOfNoMore() {
        town.put(Items.notice(1));
        rulings.giveBack(Items.id(1), NO_PHONE);
        var cursor = feed.end();
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        assertTrue(feed.news(cursor).contains("review " + Items.id(1) + " delete"));
        assertThrows(NotPossible.class, () -> rulings.accept(Items.id(1)));
    }
}
