package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.review.Reviews.TrailEntry;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** The trail (留痕): lines are only added, each carries the hash of the one before. Holds no personal data. */
final class Trail {
    private static final String START = "0".repeat(64);
    private static final String APPEND = """
            INSERT INTO trail (seq, draft, event, done_by, detail, done_at, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINES = "SELECT seq, draft, event, done_by, detail, done_at, previous, hash FROM trail";

    private final Vault vault;

    Trail(Vault vault) {
        this.vault = vault;
    }

    /** One line with its place in the chain. */
    private record Link(long seq, TrailEntry entry, String previous, String hash) {
        static Link read(Row row) throws SQLException {
            var entry = new TrailEntry(
                    new DraftId(row.text("draft")),
                    row.text("event"),
                    row.text("done_by"),
                    row.text("detail"),
                    row.instant("done_at"));
            return new Link(row.number("seq"), entry, row.text("previous"), row.text("hash"));
        }
    }

    void append(DraftId id, String event, String by, String detail, Instant at) {
        vault.run(() -> {
            var last = vault.first(LINES + " ORDER BY seq DESC LIMIT 1", Link::read);
            long seq = last.map(Link::seq).orElse(0L) + 1;
            var previous = last.map(Link::hash).orElse(START);
            var entry = new TrailEntry(id, event, by, detail, at);
            vault.update(APPEND, seq, id, event, by, detail, at, previous, hash(previous, seq, entry));
        });
    }

    List<TrailEntry> of(DraftId id) {
        return vault.query(
                LINES + " WHERE draft = ? ORDER BY seq", row -> Link.read(row).entry(), id);
    }

    /** Numbers of the lines that no longer fit: changed, missing before them, or put in. */
    List<String> brokenLinks() {
        var broken = new ArrayList<String>();
        var previous = START;
        long expected = 1;
        for (var link : vault.query(LINES + " ORDER BY seq", Link::read)) {
            if (link.seq() != expected
                    || !link.previous().equals(previous)
                    || !link.hash().equals(hash(link.previous(), link.seq(), link.entry()))) {
                broken.add(Long.toString(link.seq()));
            }
            previous = link.hash();
            expected = link.seq() + 1;
        }
        return broken;
    }

    private static String hash(String previous, long seq, TrailEntry entry) {
        var hash = new Sha256();
        for (var field : List.of(
                previous,
                Long.toString(seq),
                entry.id().value(),
                entry.event(),
                entry.by(),
                entry.detail(),
                entry.at().toString())) {
            hash.addPart(field);
        }
        return hash.hex();
    }
}
