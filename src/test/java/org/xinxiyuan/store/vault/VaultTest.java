package org.xinxiyuan.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.WorkstationException;

class VaultTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final String PASSPHRASE = "口令";

    @TempDir
    Path home;

    private Vault create() {
        return Vaults.create(home, PASSPHRASE, CLOCK);
    }

    private Vault open() {
        return Vaults.open(home, PASSPHRASE, CLOCK);
    }

    private static void throwsKey(String key, Executable act) {
        assertEquals(key, assertThrows(WorkstationException.class, act).key());
    }

    private Map<String, String> disk() throws IOException {
        var disk = new TreeMap<String, String>();
        try (var files = Files.list(home)) {
            for (var file : files.toList()) {
                disk.put(file.getFileName().toString(),
                        Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return disk;
    }

    @Test
    void theFileHasNoPlaintextHead() throws IOException {
        create().close();
        var head = new String(Files.readAllBytes(home.resolve("workspace.db")), 0, 15, StandardCharsets.ISO_8859_1);
        assertFalse(head.equals("SQLite format 3"));
        assertTrue(Vaults.exists(home));
    }

    @Test
    void theConnectionIsSetUpForKeeping() {
        try (var vault = create()) {
            assertEquals("wal", pragma(vault, "journal_mode"));
            assertEquals("2", pragma(vault, "synchronous"));
            assertEquals("1", pragma(vault, "foreign_keys"));
            assertEquals("1", pragma(vault, "secure_delete"));
            assertEquals("2", pragma(vault, "temp_store"));
            assertEquals("8192", pragma(vault, "page_size"));
            assertEquals(Integer.toString(Migrations.STEPS.size()), pragma(vault, "user_version"));
        }
    }

    private static String pragma(Vault vault, String name) {
        return vault.first("SELECT * FROM pragma_" + name, row -> row.text(name)).orElseThrow();
    }

    @Test
    void everyTableIsStrict() {
        try (var vault = create()) {
            var loose = vault.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                    + " AND strict = 0 AND name NOT LIKE 'sqlite_%'", row -> row.text("name"));
            assertEquals(java.util.List.of(), loose);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "口令 ", "口 令", "'; DROP TABLE draft; --"})
    void aWrongPassphraseIsAnsweredQuicklyAndChangesNothing(String wrong) throws IOException {
        create().close();
        var before = disk();
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            throwsKey("store.wrong-passphrase", () -> Vaults.open(home, wrong, CLOCK));
            throwsKey("store.wrong-passphrase", () -> Vaults.openReadOnly(home, wrong));
        });
        assertEquals(before, disk());
    }

    @Test
    void aWrongPassphraseLeavesTheLogOfAKilledProcessAlone() throws IOException {
        var copy = home.resolve("copy");
        try (var vault = create()) {
            vault.update("INSERT INTO setting (key, value) VALUES ('a', 'in the log')");
            Files.createDirectory(copy);
            for (var name : new String[] {"workspace.db", "workspace.db-wal", "workspace.db-shm"}) {
                Files.copy(home.resolve(name), copy.resolve(name));
            }
        }
        home = copy;
        var before = disk();
        throwsKey("store.wrong-passphrase", () -> Vaults.open(copy, "wrong", CLOCK));
        assertEquals(before, disk());
        try (var vault = open()) {
            assertEquals("in the log", vault.first("SELECT value FROM setting", row -> row.text("value")).orElseThrow());
        }
    }

    @Test
    void aPlaintextFileIsRefused() throws IOException {
        var head = new byte[4096];
        System.arraycopy("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 0, head, 0, 16);
        Files.write(home.resolve("workspace.db"), head);
        throwsKey("store.not-encrypted", this::open);
        throwsKey("store.not-encrypted", () -> Vaults.openReadOnly(home, PASSPHRASE));
    }

    @Test
    void whatIsNotThereAndWhatIsThereAlreadyIsSaid() {
        throwsKey("store.missing", this::open);
        throwsKey("store.no-passphrase", () -> Vaults.create(home, "", CLOCK));
        create().close();
        throwsKey("store.exists", this::create);
    }

    @Test
    void anUnfinishedMakingIsNoStore() throws IOException {
        Files.writeString(home.resolve("workspace.db.making"), "half");
        Files.createFile(home.resolve("workspace.db"));
        assertFalse(Vaults.exists(home));
        create().close();
        assertFalse(Files.exists(home.resolve("workspace.db.making")));
    }

    @Test
    void oneWriterAtATime() {
        try (var vault = create()) {
            assertFalse(vault.readOnly());
            throwsKey("store.locked", this::open);
            throwsKey("store.locked", this::open);
            try (var reader = Vaults.openReadOnly(home, PASSPHRASE)) {
                assertTrue(reader.readOnly());
            }
            throwsKey("store.locked", this::open);
        }
        open().close();
    }

    @Test
    void aLockThatADeadProcessLeftIsNoLock() throws IOException {
        create().close();
        Files.writeString(home.resolve("workspace.lock"), "1 2020-01-01T00:00:00Z\n2020-01-01T00:00:05Z\n");
        open().close();
    }

    @Test
    void aChangedByteIsFoundAtStart() throws IOException {
        try (var vault = create()) {
            vault.run(() -> {
                for (int i = 0; i < 200; i++) {
                    vault.update("INSERT INTO setting (key, value) VALUES (?, ?)", "key" + i, "x".repeat(2000));
                }
            });
        }
        var file = home.resolve("workspace.db");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 8192 * 4 + 100] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        throwsKey("store.damaged", this::open);
        throwsKey("store.damaged", this::open);
    }

    @Test
    void aStoreOfANewerProgramIsLeftAlone() {
        try (var vault = create()) {
            vault.update("PRAGMA user_version = 99");
        }
        throwsKey("store.too-new", this::open);
        throwsKey("store.too-new", () -> Vaults.openReadOnly(home, PASSPHRASE));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "nfs4, /home/a, true", "cifs, /mnt/b, true", "fuse.sshfs, /mnt/c, true", "SMB3, /mnt/d, true",
        "NTFS, '\\\\server\\share\\x', true", "ext4, /home/a, false", "NTFS, 'C:\\Users\\x', false",
        "tmpfs, /tmp, false", "apfs, /Users/x, false", "btrfs, /home/nfs, false", "fuseblk, /media/usb, false"
    })
    void aNetworkDriveIsKnownByItsTypeOrPath(String type, String path, boolean remote) {
        assertEquals(remote, NetworkDrive.isRemote(type, path));
    }

    @Test
    void troubleNeverQuotesAStatementOrAValue() {
        try (var vault = create()) {
            var trouble = assertThrows(WorkstationException.class,
                    () -> vault.query("SELECT * FROM setting WHERE 云岭密文", row -> true));
            assertEquals("store.failed", trouble.key());
            assertFalse((trouble + " " + trouble.arguments() + trouble.getCause()).contains("云岭"));
        }
    }
}
