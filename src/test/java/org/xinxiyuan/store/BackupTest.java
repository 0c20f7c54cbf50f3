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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Releases;
import org.xinxiyuan.store.backup.Backup;

class BackupTest {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @TempDir
    Path folder;

    private Path backup;
    private String blob;

    @BeforeEach
    void writeSomething() {
        backup = folder.resolve("备份 'x'.xybak");
        var bytes = "canaryword 附件".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        blob = fixture.store().blobs().put(bytes);
        var attachment = new Attachment(blob, bytes.length, "a.txt", "text/plain", "");
        var content = new Content("春耕", "", "canaryword 正文", new Filing.Unfiled(), List.of(attachment));
        fixture.store().drafts().add(PIECE, content, Optional.of(attachment), StoreFixture.CLOCK.instant());
        fixture.store().drafts().search("春耕", 1);
        fixture.store().reviews().submit(Releases.release(PIECE, "{}"), StoreFixture.CLOCK.instant());
    }

    private void restore(Path home, String passphrase) {
        Store.restore(backup, home, passphrase, StoreFixture.CLOCK);
    }

    private static void throwsKey(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(WorkstationException.class, act).key());
    }

    @Test
    void everythingComesBackOnAnotherMachine() {
        assertEquals(new Backup.Kept(1, 1, List.of()), fixture.store().backUp(backup));
        var home = folder.resolve("new home");
        restore(home, StoreFixture.PASSPHRASE);
        try (var store = Store.open(home, StoreFixture.PASSPHRASE, StoreFixture.CLOCK)) {
            assertEquals(fixture.store().drafts().all(), store.drafts().all());
            assertEquals(fixture.store().reviews().trail(PIECE), store.reviews().trail(PIECE));
            assertEquals(List.of(PIECE), store.drafts().search("春耕", 5));
            assertEquals(fixture.store().blobs().get(blob).length, store.blobs().get(blob).length);
            assertTrue(store.soundness().sound());
            store.drafts().remove(PIECE);
            assertEquals(List.of(), store.drafts().search("春耕", 5));
        }
    }

    @Test
    void aBackupTellsNothingWithoutThePassphrase() throws IOException {
        fixture.store().backUp(backup);
        var bytes = Files.readString(backup, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("canaryword"));
        assertFalse(bytes.startsWith("SQLite"));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(backup), files.toList());
        }
        throwsKey("store.wrong-passphrase", () -> restore(folder.resolve("new"), "wrong"));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void aStoreIsNeverOverwritten() {
        fixture.store().backUp(backup);
        throwsKey("store.exists", () -> restore(fixture.home(), StoreFixture.PASSPHRASE));
    }

    @Test
    void theStoreGoesOnWhileAndAfterItIsBackedUp() {
        fixture.store().backUp(backup);
        fixture.store().drafts().save(PIECE,
                new Content("改", "", "改", new Filing.Unfiled(), List.of()), StoreFixture.CLOCK.instant());
        fixture.store().backUp(backup);
        var home = folder.resolve("new");
        restore(home, StoreFixture.PASSPHRASE);
        try (var store = Store.openReadOnly(home, StoreFixture.PASSPHRASE)) {
            assertEquals(2, store.drafts().history(PIECE).size());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9})
    void aDamagedBackupIsRefusedAndLeavesNoStore(double where) throws IOException {
        fixture.store().backUp(backup);
        var bytes = Files.readAllBytes(backup);
        bytes[(int) (bytes.length * where)] ^= 1;
        Files.write(backup, bytes);
        var home = folder.resolve("new");
        var key = assertThrows(WorkstationException.class, () -> restore(home, StoreFixture.PASSPHRASE)).key();
        assertTrue(key.endsWith("damaged"), key);
        assertFalse(Store.exists(home));
    }

    @Test
    void anythingElseIsNoBackup() throws IOException {
        Files.write(backup, new byte[5000]);
        throwsKey("store.wrong-passphrase", () -> restore(folder.resolve("new"), StoreFixture.PASSPHRASE));
        Files.copy(fixture.home().resolve("workspace.db"), backup, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        throwsKey("store.backup-damaged", () -> restore(folder.resolve("new"), StoreFixture.PASSPHRASE));
    }
}
