package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.blob.FileBlobs;
import org.xinxiyuan.store.json.FilingJson;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.search.SearchIndex;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** All pieces of the workspace (稿件库) in the encrypted store: revisions are only ever added. */
public final class SqliteDrafts implements Drafts {
    private static final String PIECE = """
            SELECT d.id, d.created_at, d.original, d.locked,
                   r.number, r.saved_at, r.title, r.summary, r.body, r.filing, r.attachments
              FROM draft d JOIN revision r ON r.draft = d.nr
             WHERE r.number = (SELECT max(number) FROM revision WHERE draft = d.nr)""";
    private static final String HISTORY = """
            SELECT d.id, r.number, r.saved_at, r.title, r.summary, r.body, r.filing, r.attachments
              FROM draft d JOIN revision r ON r.draft = d.nr
             WHERE d.id = ? ORDER BY r.number""";
    private static final String SAVE = """
            INSERT INTO revision (draft, number, saved_at, title, summary, body, filing, attachments)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String BEHIND =
            " AND (d.created_at, d.nr) > (SELECT created_at, nr FROM draft WHERE id = ?)";
    private static final String IN_COLUMN = " AND d.nr IN (SELECT draft FROM filed WHERE column_code = ?)";
    private static final String LINKED_TO = " AND d.nr IN (SELECT draft FROM related WHERE target = ?)";

    private final Vault vault;
    private final BlobUses uses;
    private final SearchIndex index;
    private final PieceRemoval removal;

    public SqliteDrafts(Vault vault, FileBlobs blobs) {
        this.vault = vault;
        this.uses = new BlobUses(vault);
        this.index = new SearchIndex(vault);
        this.removal = new PieceRemoval(vault, blobs, index);
    }

    @Override
    public Draft add(DraftId id, Content content, Optional<Attachment> original, Instant at) {
        return vault.inTransaction(() -> {
            if (vault.any("SELECT 1 FROM draft WHERE id = ?", id)) {
                throw new WorkstationException("store.draft-exists", id);
            }
            vault.update(
                    "INSERT INTO draft (id, created_at, original, original_sha) VALUES (?, ?, ?, ?)",
                    id,
                    at,
                    original.map(o -> RecordJson.attachments(List.of(o))),
                    original.map(Attachment::sha256));
            original.ifPresent(o -> uses.hold(Holder.DRAFT, id.value(), List.of(o)));
            return new Draft(id, at, write(new Revision(id, 1, at, content)), original, false);
        });
    }

    @Override
    public Revision save(DraftId id, Content content, Instant at) {
        return vault.inTransaction(() -> {
            var draft = find(id).orElseThrow(() -> new WorkstationException("store.no-draft", id));
            if (draft.locked()) {
                throw new WorkstationException("store.draft-locked", id);
            }
            return draft.content().equals(content)
                    ? draft.latest()
                    : write(new Revision(id, draft.latest().number() + 1, at, content));
        });
    }

    private Revision write(Revision revision) {
        var content = revision.content();
        long nr = number(revision.draft()).orElseThrow();
        vault.update(
                SAVE,
                nr,
                revision.number(),
                revision.savedAt(),
                content.title(),
                content.summary(),
                content.body(),
                FilingJson.write(content.filing()),
                RecordJson.attachments(content.attachments()));
        uses.hold(Holder.DRAFT, revision.draft().value(), content.attachments());
        index.changed(nr);
        return revision;
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return vault.first(PIECE + " AND d.id = ?", SqliteDrafts::draft, id);
    }

    @Override
    public Optional<Draft> findByOriginal(String sha256) {
        return vault.first(PIECE + " AND d.original_sha = ? ORDER BY d.nr", SqliteDrafts::draft, sha256);
    }

    @Override
    public List<Draft> all() {
        return vault.query(PIECE + " ORDER BY d.created_at, d.nr", SqliteDrafts::draft);
    }

    @Override
    public List<Draft> page(Optional<DraftId> after, int limit) {
        var inOrder = " ORDER BY d.created_at, d.nr LIMIT ?";
        return after.map(id -> vault.query(PIECE + BEHIND + inOrder, SqliteDrafts::draft, id, limit))
                .orElseGet(() -> vault.query(PIECE + inOrder, SqliteDrafts::draft, limit));
    }

    @Override
    public List<Draft> inColumn(String column) {
        return vault.query(PIECE + IN_COLUMN + " ORDER BY d.created_at, d.nr", SqliteDrafts::draft, column);
    }

    @Override
    public List<Draft> linkedTo(DraftId id) {
        return vault.query(PIECE + LINKED_TO + " ORDER BY d.created_at, d.nr", SqliteDrafts::draft, id);
    }

    @Override
    public List<Revision> history(DraftId id) {
        return vault.query(HISTORY, SqliteDrafts::revision, id);
    }

    @Override
    public List<DraftId> search(String words, int limit) {
        return index.search(words, limit);
    }

    /** Brings the search index up to date ahead of the next search; for a quiet moment, from any thread. */
    public void indexNow() {
        index.catchUp();
        index.overwriteLeftovers();
    }

    /** Whether the search index is whole; a read-only store cannot tell and says yes. */
    public boolean indexSound() {
        return vault.readOnly() || index.sound();
    }

    /** Makes the search index again. */
    public void rebuildIndex() {
        index.rebuild();
    }

    @Override
    public void lock(DraftId id) {
        vault.update("UPDATE draft SET locked = 1 WHERE id = ?", id);
    }

    @Override
    public void remove(DraftId id) {
        number(id).ifPresent(nr -> removal.remove(id, nr));
    }

    private Optional<Long> number(DraftId id) {
        return vault.first("SELECT nr FROM draft WHERE id = ?", row -> row.number("nr"), id);
    }

    private static Draft draft(Row row) throws SQLException {
        var original = row.maybeText("original")
                .map(json -> RecordJson.attachments(json).get(0));
        return new Draft(
                new DraftId(row.text("id")), row.instant("created_at"), revision(row), original, row.flag("locked"));
    }

    private static Revision revision(Row row) throws SQLException {
        var content = new Content(
                row.text("title"),
                row.text("summary"),
                row.text("body"),
                FilingJson.read(row.text("filing")),
                RecordJson.attachments(row.text("attachments")));
        return new Revision(new DraftId(row.text("id")), (int) row.number("number"), row.instant("saved_at"), content);
    }
}
