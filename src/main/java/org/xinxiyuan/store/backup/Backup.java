package org.xinxiyuan.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.store.blob.FileBlobs;
import org.xinxiyuan.store.vault.Vault;
import org.xinxiyuan.store.vault.Vaults;

/**
 * A backup (备份): one encrypted file with the whole store and its attachments, under the passphrase of the store.
 * Written through {@code VACUUM INTO}, so that it is whole though the store goes on being used.
 */
public final class Backup {
    private static final String CHECK = "PRAGMA copy.integrity_check(1)";

    private Backup() {}

    /**
     * What went into a backup.
     *
     * @param missing SHA-256 of attachments whose file was gone already
     */
    public record Kept(int pieces, int attachments, List<String> missing) {}

    /** Writes the backup under another name, proves it, and then gives it its name; an old one is replaced. */
    public static Kept write(Vault vault, FileBlobs blobs, Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            vault.alone(() -> {
                vault.update("VACUUM INTO ?", part.toString());
                vault.update("ATTACH ? AS copy", part.toString());
                try {
                    pack(vault, blobs);
                } finally {
                    vault.update("DETACH copy");
                }
            });
            sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            int pieces = vault.query("SELECT id FROM draft", row -> row.text("id")).size();
            return new Kept(pieces, blobs.files().size(), blobs.missing());
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "backup");
        } finally {
            discard(part);
        }
    }

    private static void pack(Vault vault, FileBlobs blobs) {
        vault.run(() -> {
            vault.update("CREATE TABLE copy.blob_file (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT");
            blobs.files().forEach(file -> vault.update("INSERT INTO copy.blob_file (name, sealed) VALUES (?, ?)",
                    file.getFileName().toString(), bytes(file)));
        });
        if (!vault.query(CHECK, row -> row.text("integrity_check")).equals(List.of("ok"))) {
            throw new WorkstationException("store.backup-damaged");
        }
    }

    /** Makes a store from a backup in a folder that has none; nothing is left there where it fails. */
    public static void restore(Path file, Path home, String passphrase, Clock clock) {
        Vaults.restore(file, home, passphrase, vault -> unpack(vault, clock), clock);
    }

    private static void unpack(Vault vault, Clock clock) {
        if (!vault.query("PRAGMA integrity_check(1)", row -> row.text("integrity_check")).equals(List.of("ok"))
                || !vault.any("SELECT 1 FROM sqlite_schema WHERE name = 'blob_file'")) {
            throw new WorkstationException("store.backup-damaged");
        }
        var blobs = new FileBlobs(vault, clock);
        vault.query("SELECT name FROM blob_file", row -> row.text("name"))
                .forEach(name -> vault.query("SELECT sealed FROM blob_file WHERE name = ?", row -> row.bytes("sealed"), name)
                        .forEach(sealed -> blobs.takeIn(name, sealed)));
        if (!blobs.damaged().isEmpty()) {
            throw new WorkstationException("store.backup-damaged");
        }
        vault.update("DROP TABLE blob_file");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "backup");
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftBehind) {
            // encrypted, and replaced by the next backup of the same name
        }
    }
}
