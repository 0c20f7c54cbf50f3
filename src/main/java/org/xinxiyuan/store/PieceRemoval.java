package org.xinxiyuan.store;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.blob.FileBlobs;
import org.xinxiyuan.store.search.SearchIndex;
import org.xinxiyuan.store.vault.Vault;

/**
 * Removes a piece so that its text is overwritten (secure_delete; the log is emptied). What may have reached the portal
 * stays with its receipts and signed forms, and so do the trail and the revision numbers ever used.
 */
final class PieceRemoval {
    private static final String SECRECY_STEPS =
            "DELETE FROM secrecy_step WHERE review IN (SELECT nr FROM secrecy_review WHERE draft = ?)";

    private final Vault vault;
    private final FileBlobs blobs;
    private final SearchIndex index;
    private final BlobUses uses;

    PieceRemoval(Vault vault, FileBlobs blobs, SearchIndex index) {
        this.vault = vault;
        this.blobs = blobs;
        this.index = index;
        this.uses = new BlobUses(vault);
    }

    void remove(DraftId id, long nr) {
        vault.run(() -> {
            index.forget(nr);
            vault.update("DELETE FROM revision WHERE draft = ?", nr);
            vault.update("DELETE FROM filed WHERE draft = ?", nr);
            vault.update("DELETE FROM related WHERE draft = ?", nr);
            vault.update("DELETE FROM draft WHERE nr = ?", nr);
            vault.update("DELETE FROM decision WHERE draft = ?", id);
            vault.update("DELETE FROM looked WHERE draft = ?", id);
            vault.update("DELETE FROM painting WHERE draft = ?", id);
            vault.update("DELETE FROM submission WHERE draft = ?", id);
            vault.update("DELETE FROM pause WHERE draft = ?", id);
            vault.update("DELETE FROM verified WHERE draft = ?", id);
            vault.update(SECRECY_STEPS, id);
            vault.update("DELETE FROM secrecy_review WHERE draft = ?", id);
            unheld(id).forEach(blobs::remove);
            vault.afterCommit(vault::emptyLog);
        });
    }

    private List<String> unheld(DraftId id) {
        var free = new ArrayList<>(uses.release(Holder.DRAFT, id.value()));
        free.addAll(uses.release(Holder.RELEASE, id.value()));
        vault.query("SELECT row FROM outbox WHERE id = ? AND revision IS NULL", row -> row.text("row"), id)
                .forEach(row -> free.addAll(uses.release(Holder.OUTBOX, row)));
        vault.update("DELETE FROM outbox WHERE id = ? AND revision IS NULL", id);
        if (!vault.any("SELECT 1 FROM outbox WHERE id = ?", id)) {
            free.addAll(uses.release(Holder.FORM, id.value()));
            vault.update("DELETE FROM channel_tick WHERE draft = ?", id);
            vault.update("DELETE FROM sent_under WHERE draft = ?", id);
        }
        return free;
    }
}
