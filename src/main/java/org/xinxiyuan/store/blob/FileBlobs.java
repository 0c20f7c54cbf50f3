package org.xinxiyuan.store.blob;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.store.blob.BlobCipher.Seal;
import org.xinxiyuan.store.vault.Vault;

/**
 * Attachments (附件) as encrypted files under {@code HOME/blobs}, registered in the database. Names, contents and the key
 * tell nothing without the passphrase; the length of a file tells the size of the attachment.
 */
public final class FileBlobs implements Blobs {
    private static final String KEY = "blobs";
    private static final int KEY_BYTES = 64;

    private final Vault vault;
    private final Clock clock;
    private final BlobFolder folder;
    private final SecureRandom random = new SecureRandom();

    /** Opens the folder; a writer removes files that no blob is registered for. */
    public FileBlobs(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.folder = new BlobFolder(vault.home().resolve("blobs"), new BlobCipher(key()));
        if (!vault.readOnly()) {
            folder.removeOrphans(Set.copyOf(registered()));
        }
    }

    private byte[] key() {
        return vault.inTransaction(
                () -> vault.first("SELECT value FROM secret WHERE name = ?", row -> row.bytes("value"), KEY)
                        .orElseGet(() -> {
                            var key = randomBytes(KEY_BYTES);
                            vault.update("INSERT INTO secret (name, value) VALUES (?, ?)", KEY, key);
                            return key;
                        }));
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String put(byte[] bytes) {
        if (vault.readOnly()) {
            throw new WorkstationException("store.read-only");
        }
        var sha256 = Sha256.of(bytes);
        if (has(sha256)) {
            return sha256;
        }
        var aside = folder.writeAside(new Seal(sha256, bytes.length, randomBytes(BlobCipher.PREFIX)), bytes);
        try {
            vault.run(() -> {
                folder.moveIn(aside, sha256);
                vault.update(
                        "INSERT OR IGNORE INTO blob (sha256, size, stored_at) VALUES (?, ?, ?)",
                        sha256,
                        bytes.length,
                        clock.instant());
            });
        } finally {
            folder.delete(aside);
        }
        return sha256;
    }

    @Override
    public byte[] get(String sha256) {
        long size = size(sha256).orElseThrow(() -> new WorkstationException("store.blob-missing", sha256));
        var bytes = folder.read(sha256, size, 0, Math.toIntExact(size));
        if (!Sha256.of(bytes).equals(sha256)) {
            throw new WorkstationException("store.blob-damaged", sha256);
        }
        return bytes;
    }

    @Override
    public byte[] read(String sha256, long offset, int length) {
        long size = size(sha256).orElseThrow(() -> new WorkstationException("store.blob-missing", sha256));
        return offset >= size ? new byte[0] : folder.read(sha256, size, offset, length);
    }

    @Override
    public boolean has(String sha256) {
        return size(sha256).isPresent() && folder.has(sha256);
    }

    /** Registered blobs whose file is gone. */
    public List<String> missing() {
        return registered().stream().filter(sha -> !folder.has(sha)).toList();
    }

    /** Registered blobs whose file is there but no longer what was stored; reads every one. */
    public List<String> damaged() {
        return registered().stream()
                .filter(folder::has)
                .filter(sha -> !sound(sha))
                .toList();
    }

    /** The encrypted files of all registered blobs, for a backup. */
    public List<Path> files() {
        return registered().stream().filter(folder::has).map(folder::place).toList();
    }

    /** Takes an encrypted file in again as it was backed up. */
    public void takeIn(String name, byte[] sealed) {
        folder.takeIn(name, sealed);
    }

    private boolean sound(String sha256) {
        try {
            return get(sha256).length >= 0;
        } catch (WorkstationException unsound) {
            return false;
        }
    }

    /** Forgets a blob; its file goes when the transaction is committed, unless it was stored again meanwhile. */
    public void remove(String sha256) {
        vault.run(() -> {
            vault.update("DELETE FROM blob WHERE sha256 = ?", sha256);
            vault.afterCommit(() -> vault.run(() -> {
                if (size(sha256).isEmpty()) {
                    folder.delete(sha256);
                }
            }));
        });
    }

    private Optional<Long> size(String sha256) {
        return vault.first("SELECT size FROM blob WHERE sha256 = ?", row -> row.number("size"), sha256);
    }

    private List<String> registered() {
        return vault.query("SELECT sha256 FROM blob ORDER BY sha256", row -> row.text("sha256"));
    }
}
