package org.xinxiyuan.store.sending;

import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.store.vault.Vault;

/** Which revisions of a piece the portal is known to hold, and which were ever used: numbers never come back. */
final class PortalPieces {
    private static final String RAISE = """
            INSERT INTO portal_piece (id, known, highest) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET known = max(known, excluded.known),
                highest = max(highest, excluded.highest)""";

    private final Vault vault;

    PortalPieces(Vault vault) {
        this.vault = vault;
    }

    /** What is known of a piece; 0 where it was never there. */
    record Numbers(long known, long highest) {}

    Numbers of(DraftId id) {
        return vault.first(
                        "SELECT known, highest FROM portal_piece WHERE id = ?",
                        row -> new Numbers(row.number("known"), row.number("highest")),
                        id)
                .orElse(new Numbers(0, 0));
    }

    long known(DraftId id) {
        return of(id).known();
    }

    long highest(DraftId id) {
        return of(id).highest();
    }

    /** We used this number for an envelope. */
    void used(DraftId id, long revision) {
        vault.update(RAISE, id, 0, revision);
    }

    /** The portal holds this revision; older news changes nothing. */
    void holds(DraftId id, long revision) {
        vault.update(RAISE, id, revision, revision);
    }

    /** The portal said what it holds now, be it older (restored from a backup). */
    void answered(DraftId id, long revision) {
        holds(id, revision);
        vault.update("UPDATE portal_piece SET known = ? WHERE id = ?", revision, id);
    }
}
