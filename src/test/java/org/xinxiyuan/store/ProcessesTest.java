package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;

/** The store among several processes, and after one of them was killed. */
class ProcessesTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    private Path home;
    private Path temporary;

    @BeforeEach
    void makeStore() {
        home = folder.resolve("home");
        temporary = folder.resolve("tmp");
        Store.create(home, StoreFixture.PASSPHRASE, StoreFixture.CLOCK).close();
    }

    private Store open() {
        return Store.open(home, StoreFixture.PASSPHRASE, StoreFixture.CLOCK);
    }

    @Test
    void noByteOnDiskTellsWhatWasWritten() throws Exception {
        try (var child = StoreChild.start("canary", home, temporary)) {
            assertEquals("ready", child.line());
            child.kill();
        }
        assertTrue(Files.exists(home.resolve("workspace.db-wal")), "the log was not there to be read");
        assertNoCanary();
        try (var store = open()) {
            assertEquals(List.of(StoreChild.PIECE), store.drafts().search("云岭", 5));
            store.vault().emptyLog();
        }
        assertNoCanary();
    }

    private void assertNoCanary() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var part : List.of("canaryword", "云岭", "密文", "云 岭")) {
                    assertFalse(bytes.contains(latin(part, "UTF-8")), () -> part + " in " + file.getFileName());
                    assertFalse(bytes.contains(latin(part, "UTF-16LE")), () -> part + " in " + file.getFileName());
                }
                assertFalse(file.getFileName().toString().contains("canary"));
            }
        }
    }

    private static String latin(String text, String charset) throws IOException {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSecondProcessReadsBesideTheWriterAndCannotWrite() throws Exception {
        try (var child = StoreChild.start("canary", home, temporary)) {
            assertEquals("ready", child.line());
            var locked = assertThrows(WorkstationException.class, this::open);
            assertEquals("store.locked", locked.key());
            assertEquals(
                    List.of(Long.toString(child.process().pid()), "2026-03-02T09:00:00Z"), locked.arguments());
            try (var store = Store.openReadOnly(home, StoreFixture.PASSPHRASE)) {
                assertEquals(1, store.drafts().all().size());
                assertEquals(List.of(StoreChild.PIECE), store.drafts().search("岭密", 5));
                assertTrue(store.soundness().sound());
                assertEveryWriteIsRefused(store);
            }
            child.kill();
        }
        open().close();
    }

    private static void assertEveryWriteIsRefused(Store store) {
        var content = new Content("题", "", "文", new Filing.Unfiled(), List.of());
        var at = StoreFixture.CLOCK.instant();
        List<Runnable> writes = List.of(
                () -> store.drafts().save(StoreChild.PIECE, content, at),
                () -> store.drafts().remove(StoreChild.PIECE),
                () -> store.blobs().put(new byte[3]),
                () -> store.reviews().note(StoreChild.PIECE, "a", "b", "c", at),
                () -> store.preferences().put("a", "b"),
                () -> store.outbox().recover(),
                () -> store.feed().forgetCursor());
        writes.forEach(write ->
                assertEquals("store.read-only", assertThrows(WorkstationException.class, write::run).key()));
    }

    @Test
    void aReaderSearchesWhatIsNotIndexedYet() {
        var id = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa02");
        try (var store = open()) {
            store.drafts().add(id, new Content("甲", "", "春耕", new Filing.Unfiled(), List.of()),
                    java.util.Optional.empty(), StoreFixture.CLOCK.instant());
            store.indexNow();
            store.drafts().save(id, new Content("甲", "", "秋收2026年", new Filing.Unfiled(), List.of()),
                    StoreFixture.CLOCK.instant());
        }
        try (var store = Store.openReadOnly(home, StoreFixture.PASSPHRASE)) {
            assertEquals(List.of(), store.drafts().search("春耕", 5));
            assertEquals(List.of(id), store.drafts().search("秋收 甲", 5));
            assertEquals(List.of(id), store.drafts().search("收20", 5));
            assertEquals(List.of(), store.drafts().search("026", 5));
        }
    }

    @Test
    void whatWasShownAsSavedSurvivesEveryKill() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            int shown = 0;
            try (var child = StoreChild.start("save", home, temporary)) {
                int until = Integer.parseInt(child.line()) + 3 * kill;
                for (shown = until - 3 * kill; shown < until; ) {
                    shown = Integer.parseInt(child.line());
                }
                child.kill();
                for (var line = child.line(); line != null && line.matches("[0-9]+"); line = child.line()) {
                    shown = Integer.parseInt(line);
                }
            }
            assertEverythingIsThere(shown);
        }
    }

    private void assertEverythingIsThere(int shown) {
        try (var store = open()) {
            var history = store.drafts().history(StoreChild.PIECE);
            assertTrue(history.size() >= shown, () -> shown + " shown, " + history.size() + " there");
            for (var revision : history) {
                assertEquals(("正文" + revision.number() + "。").repeat(500), revision.content().body());
                var attachment = revision.content().attachments().get(0);
                assertEquals(attachment.size(), store.blobs().get(attachment.sha256()).length);
            }
            assertTrue(store.soundness().sound());
            assertEquals(List.of(StoreChild.PIECE), store.drafts().search("第" + history.size() + "稿", 5));
        }
    }
}
