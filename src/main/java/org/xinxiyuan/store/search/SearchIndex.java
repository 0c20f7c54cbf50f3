package org.xinxiyuan.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/**
 * The full-text index (全文检索): FTS5 without a copy of the text. Saving only notes that a piece is to be indexed; the
 * work is done before a search, or at leisure. A read-only store looks through the few pieces still missing itself.
 */
public final class SearchIndex {
    private static final int AT_A_TIME = 50;
    private static final int PAGES_AT_A_TIME = 200;
    private static final String LEFTOVERS = "search.leftovers";
    private static final String STALE = """
            SELECT d.nr, d.id, d.indexed, r.number, r.title, r.summary, r.body
              FROM unindexed u
              JOIN draft d ON d.nr = u.draft
              JOIN revision r ON r.draft = d.nr
             WHERE r.number = (SELECT max(number) FROM revision WHERE draft = d.nr)
             ORDER BY d.nr LIMIT ?""";
    private static final String IN_TITLES = """
            SELECT d.id FROM search_titles s JOIN draft d ON d.nr = s.rowid
             WHERE search_titles MATCH ? ORDER BY s.rowid DESC LIMIT ?""";
    private static final String ANYWHERE = """
            SELECT d.id FROM search_index s JOIN draft d ON d.nr = s.rowid
             WHERE search_index MATCH ? ORDER BY s.rowid DESC LIMIT ?""";

    private final Vault vault;

    public SearchIndex(Vault vault) {
        this.vault = vault;
    }

    /** A piece that still has to be indexed, with its latest text. */
    private record Stale(long nr, DraftId id, long indexed, long number, Text text) {
        static Stale read(Row row) throws java.sql.SQLException {
            return new Stale(
                    row.number("nr"),
                    new DraftId(row.text("id")),
                    row.number("indexed"),
                    row.number("number"),
                    Text.read(row));
        }
    }

    private record Text(String title, String rest) {
        static Text read(Row row) throws java.sql.SQLException {
            return new Text(row.text("title"), row.text("summary") + "\n" + row.text("body"));
        }
    }

    /** The piece has a new latest revision. */
    public void changed(long nr) {
        vault.update("INSERT OR IGNORE INTO unindexed (draft) VALUES (?)", nr);
    }

    /** Indexes what was saved since; other calls get their turn in between. */
    public void catchUp() {
        int indexed;
        do {
            indexed = vault.inTransaction(this::someMore);
        } while (indexed == AT_A_TIME);
    }

    private int someMore() {
        var stale = vault.query(STALE, Stale::read, AT_A_TIME);
        stale.forEach(piece -> {
            takeOut(piece.nr(), piece.indexed());
            vault.update("INSERT INTO search_index (rowid, title, text) VALUES (?, ?, ?)",
                    piece.nr(), SearchTokens.of(piece.text().title()), SearchTokens.of(piece.text().rest()));
            vault.update("INSERT INTO search_titles (rowid, title) VALUES (?, ?)",
                    piece.nr(), SearchTokens.of(piece.text().title()));
            vault.update("UPDATE draft SET indexed = ? WHERE nr = ?", piece.number(), piece.nr());
            vault.update("DELETE FROM unindexed WHERE draft = ?", piece.nr());
        });
        return stale.size();
    }

    /** Takes a piece out; its words are merged away after the commit, not only marked as gone. */
    public void forget(long nr) {
        long indexed = vault.first("SELECT indexed FROM draft WHERE nr = ?", row -> row.number("indexed"), nr)
                .orElse(0L);
        vault.update("DELETE FROM unindexed WHERE draft = ?", nr);
        if (indexed > 0) {
            takeOut(nr, indexed);
            vault.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, '')", LEFTOVERS);
            vault.afterCommit(this::overwriteLeftovers);
        }
    }

    /**
     * Words of removed pieces stay in the index until its parts are merged: done in small steps, so that other calls
     * get their turn, and gone on with after a kill.
     */
    public void overwriteLeftovers() {
        if (vault.any("SELECT 1 FROM setting WHERE key = ?", LEFTOVERS)) {
            overwriteLeftovers("search_titles");
            overwriteLeftovers("search_index");
            vault.update("DELETE FROM setting WHERE key = ?", LEFTOVERS);
        }
    }

    private void overwriteLeftovers(String index) {
        merge(index, -PAGES_AT_A_TIME);
        while (merge(index, PAGES_AT_A_TIME)) {
            Thread.yield();
        }
    }

    /** Whether there was something to merge: FTS5 says so by the number of changes it made. */
    private boolean merge(String index, int pages) {
        return vault.inTransaction(() -> {
            long before = changes();
            vault.update("INSERT INTO " + index + " (" + index + ", rank) VALUES ('merge', ?)", pages);
            return changes() - before >= 2;
        });
    }

    private long changes() {
        return vault.first("SELECT total_changes() AS n", row -> row.number("n")).orElse(0L);
    }

    /** The index holds no text, so it has to be told again what it indexed: the revision is still there. */
    private void takeOut(long nr, long indexed) {
        vault.first("SELECT title, summary, body FROM revision WHERE draft = ? AND number = ?", Text::read, nr, indexed)
                .ifPresent(old -> {
                    var title = SearchTokens.of(old.title());
                    vault.update("INSERT INTO search_titles (search_titles, rowid, title) VALUES ('delete', ?, ?)",
                            nr, title);
                    vault.update("INSERT INTO search_index (search_index, rowid, title, text)"
                            + " VALUES ('delete', ?, ?, ?)", nr, title, SearchTokens.of(old.rest()));
                });
    }

    /** Ids of the pieces with all these words: those with all of them in the title first, then the newest first. */
    public List<DraftId> search(String words, int limit) {
        if (!vault.readOnly()) {
            catchUp();
        }
        return SearchTokens.query(words)
                .map(query -> vault.inTransaction(() -> hits(query, words, limit)))
                .orElse(List.of());
    }

    private List<DraftId> hits(String query, String words, int limit) {
        var stale = vault.query(STALE, Stale::read, -1);
        var found = new LinkedHashSet<DraftId>();
        stale.stream()
                .filter(piece -> SearchTokens.match(piece.text().title() + "\n" + piece.text().rest(), words))
                .forEach(piece -> found.add(piece.id()));
        Set<DraftId> outdated = new LinkedHashSet<>(stale.stream().map(Stale::id).toList());
        var indexed = new LinkedHashSet<DraftId>();
        indexed.addAll(asked(IN_TITLES, query, limit + stale.size()));
        if (indexed.size() < limit + stale.size()) {
            indexed.addAll(asked(ANYWHERE, query, limit + stale.size()));
        }
        indexed.removeAll(outdated);
        found.addAll(indexed);
        return new ArrayList<>(found).subList(0, Math.min(limit, found.size()));
    }

    private List<DraftId> asked(String sql, String query, int limit) {
        return vault.query(sql, row -> new DraftId(row.text("id")), query, limit);
    }
}
