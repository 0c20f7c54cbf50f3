package org.xinxiyuan.store.blob;

import java.util.Collection;
import java.util.List;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.store.vault.Vault;

/** Who still needs which blob; what nobody needs any more is removed with the last piece that did. */
public final class BlobUses {
    /** What holds on to a blob. */
    public enum Holder {
        DRAFT,
        RELEASE,
        FORM,
        OUTBOX;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Vault vault;

    public BlobUses(Vault vault) {
        this.vault = vault;
    }

    public void hold(Holder holder, String id, Collection<Attachment> attachments) {
        attachments.forEach(a -> hold(holder, id, a.sha256()));
    }

    public void hold(Holder holder, String id, String sha256) {
        vault.update("INSERT OR IGNORE INTO blob_use (sha256, holder, id) VALUES (?, ?, ?)", sha256, holder.word(), id);
    }

    /** Lets go; returns the hashes that nobody holds from now on. */
    public List<String> release(Holder holder, String id) {
        var held = vault.query("SELECT sha256 FROM blob_use WHERE holder = ? AND id = ?",
                row -> row.text("sha256"), holder.word(), id);
        vault.update("DELETE FROM blob_use WHERE holder = ? AND id = ?", holder.word(), id);
        return held.stream()
                .filter(sha -> !vault.any("SELECT 1 FROM blob_use WHERE sha256 = ?", sha))
                .toList();
    }
}
