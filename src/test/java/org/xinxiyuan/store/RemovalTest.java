package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.review.Releases;

/** What is left of a piece that was removed. */
class RemovalTest {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final DraftId OTHER = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa02");

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @TempDir
    Path folder;

    private Attachment attachment(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Attachment(fixture.store().blobs().put(bytes), bytes.length, "名单.txt", "text/plain", "");
    }

    private void add(DraftId id, String text, Attachment... attachments) {
        var content = new Content(text, text, text.repeat(400), new Filing.Unfiled(), List.of(attachments));
        fixture.store().drafts().add(id, content, Optional.empty(), StoreFixture.CLOCK.instant());
    }

    /** The whole database with its cipher taken off, free pages included. */
    private String pages() throws IOException, SQLException {
        var copy = folder.resolve("copy.db");
        fixture.store().vault().emptyLog();
        Files.copy(fixture.home().resolve("workspace.db"), copy);
        var properties = new Properties();
        properties.setProperty("cipher", "chacha20");
        properties.setProperty("key", StoreFixture.PASSPHRASE);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + copy, properties);
                var statement = plain.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = DELETE; PRAGMA rekey = ''");
        }
        var pages = Files.readString(copy, StandardCharsets.ISO_8859_1);
        assertTrue(pages.startsWith("SQLite format 3"));
        Files.delete(copy);
        return pages;
    }

    private static boolean holds(String pages, String word) {
        return pages.contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void textDecisionsAndIndexAreOverwritten() throws IOException, SQLException {
        add(OTHER, "keepword 留下的文字 ");
        add(PIECE, "canaryword 云岭密文 ");
        fixture.store().drafts().search("canaryword", 5);
        var edited = new Content("secondword", "", "secondword 二稿", new Filing.Unfiled(), List.of());
        fixture.store().drafts().save(PIECE, edited, StoreFixture.CLOCK.instant());
        fixture.store().drafts().search("secondword", 5);
        var place = new Place("body", PersonalData.NAME, "valueword", 0);
        fixture.store()
                .decisions()
                .decide(PIECE, new Decision(place, Treatment.KEEP, "reasonword", "王某", StoreFixture.CLOCK.instant()));
        fixture.store().reviews().submit(Releases.release(PIECE, "{\"releaseword\":1}"), StoreFixture.CLOCK.instant());
        var words = List.of("canaryword", "云岭密文", "secondword", "valueword", "reasonword", "releaseword");
        var before = pages();
        words.forEach(word -> assertTrue(holds(before, word), word));
        fixture.store().drafts().remove(PIECE);
        var after = pages();
        words.forEach(word -> assertFalse(holds(after, word), word));
        assertTrue(holds(after, "keepword"));
        assertEquals(List.of(OTHER), fixture.store().drafts().search("留下", 5));
        assertEquals(2, fixture.store().reviews().trail(PIECE).size());
        assertTrue(fixture.store().soundness().sound());
    }

    @Test
    void onlyBlobsThatNobodyNeedsGo() throws IOException {
        var shared = attachment("shared");
        var own = attachment("own");
        var sent = attachment("sent");
        add(PIECE, "甲", shared, own, sent);
        add(OTHER, "乙", shared);
        var outgoing = Releases.approved(PIECE, "{\"a\":1}");
        var row = fixture.store().outbox().add(outgoing, "题", false, Optional.empty(), StoreFixture.CLOCK.instant());
        fixture.store().outbox().claim(List.of(row.row()), "batch");
        fixture.store().vault().update("INSERT INTO blob_use VALUES (?, 'outbox', ?)", sent.sha256(), row.row());
        fixture.store().drafts().remove(PIECE);
        assertTrue(fixture.store().blobs().has(shared.sha256()));
        assertTrue(fixture.store().blobs().has(sent.sha256()));
        assertFalse(fixture.store().blobs().has(own.sha256()));
        try (var files = Files.walk(fixture.home().resolve("blobs"))) {
            assertEquals(2, files.filter(Files::isRegularFile).count());
        }
        fixture.store().drafts().remove(OTHER);
        assertFalse(fixture.store().blobs().has(shared.sha256()));
    }

    @Test
    void whatNeverLeftTheMachineLeavesTheOutboxAndWhatDidStays() {
        add(PIECE, "甲");
        add(OTHER, "乙");
        var at = StoreFixture.CLOCK.instant();
        fixture.store().outbox().add(Releases.approved(PIECE, "{\"a\":1}"), "题", false, Optional.empty(), at);
        var sent =
                fixture.store().outbox().add(Releases.approved(OTHER, "{\"a\":2}"), "题", false, Optional.empty(), at);
        fixture.store().outbox().claim(List.of(sent.row()), "batch");
        fixture.store().drafts().remove(PIECE);
        fixture.store().drafts().remove(OTHER);
        assertEquals(List.of(), fixture.store().outbox().of(PIECE));
        assertEquals(1, fixture.store().outbox().of(OTHER).size());
    }

    @Test
    void aRemovalThatIsUndoneKeepsTheFiles() {
        var own = attachment("own");
        add(PIECE, "甲", own);
        assertThrows(
                IllegalStateException.class,
                () -> fixture.store().transactions().run(() -> {
                    fixture.store().drafts().remove(PIECE);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals("own", new String(fixture.store().blobs().get(own.sha256()), StandardCharsets.UTF_8));
        assertEquals(1, fixture.store().drafts().all().size());
    }
}
