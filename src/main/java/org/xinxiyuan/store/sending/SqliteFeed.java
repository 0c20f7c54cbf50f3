package org.xinxiyuan.store.sending;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Settings;
import org.xinxiyuan.store.vault.Vault;

/**
 * What came down from the portal (下行变更), one line per object. After the cursor was forgotten the feed is read as a
 * snapshot: with its last page everything goes that was not in it.
 */
public final class SqliteFeed implements Feed {
    private static final String CURSOR = "cursor";
    private static final String SNAPSHOT = "snapshot";
    private static final String APPLY = """
            INSERT INTO change (type, key, seq, deleted, data) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (type, key) DO UPDATE
                SET seq = excluded.seq, deleted = excluded.deleted, data = excluded.data, stale = 0
              WHERE excluded.seq > seq OR stale = 1""";

    private static final String LIVING =
            "SELECT type, key, seq, deleted, data FROM change WHERE type = ? AND deleted = 0";

    private final Vault vault;
    private final Settings settings;
    private final PortalPieces pieces;
    private final Map<String, Map<String, Line>> read = new ConcurrentHashMap<>();

    /** What was read, as it stands in the file and understood: the same text is not taken apart twice. */
    private record Line(String data, Change of) {}

    public SqliteFeed(Vault vault) {
        this.vault = vault;
        this.settings = new Settings(vault, "feed.");
        this.pieces = new PortalPieces(vault);
    }

    @Override
    public Optional<String> cursor() {
        return settings.get(CURSOR);
    }

    @Override
    public void apply(Page page) {
        vault.run(() -> {
            page.changes().forEach(this::apply);
            settings.put(CURSOR, page.nextCursor());
            if (!page.hasMore() && settings.get(SNAPSHOT).isPresent()) {
                vault.update("DELETE FROM change WHERE stale = 1");
                settings.remove(SNAPSHOT);
            }
        });
    }

    private void apply(Change change) {
        vault.update(
                APPLY, change.type(), change.key(), change.seq(), change.deleted(), RecordJson.object(change.data()));
        if (change.type().equals("portal_edit") && change.data().get("revision") instanceof Number revision) {
            pieces.holds(new DraftId(change.key()), revision.longValue());
        }
    }

    @Override
    public void forgetCursor() {
        vault.run(() -> {
            settings.remove(CURSOR);
            settings.put(SNAPSHOT, "running");
            vault.update("UPDATE change SET stale = 1");
        });
    }

    @Override
    public Map<String, Change> living(String type) {
        var known = read.getOrDefault(type, Map.of());
        var now = new LinkedHashMap<String, Line>();
        vault.query(LIVING + " ORDER BY seq", row -> line(row, known), type)
                .forEach(line -> now.put(line.of().key(), line));
        read.put(type, now);
        var living = new LinkedHashMap<String, Change>(now.size() * 2);
        now.forEach((key, line) -> living.put(key, line.of()));
        return living;
    }

    private static Line line(Row row, Map<String, Line> known) throws SQLException {
        var before = known.get(row.text("key"));
        var data = row.text("data");
        return before != null && before.of().seq() == row.number("seq") && before.data().equals(data)
                ? before
                : new Line(data, change(row));
    }

    @Override
    public Optional<Change> living(String type, String key) {
        return vault.first(LIVING + " AND key = ?", SqliteFeed::change, type, key);
    }

    private static Change change(Row row) throws SQLException {
        return new Change(
                row.number("seq"),
                row.text("type"),
                row.text("key"),
                row.flag("deleted"),
                RecordJson.object(row.text("data")));
    }
}
