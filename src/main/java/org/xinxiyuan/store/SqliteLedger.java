package org.xinxiyuan.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.blob.FileBlobs;
import org.xinxiyuan.store.vault.Vault;

/**
 * 任务与采用台账. Lines of the trail that concern a piece stand with the piece, all others with the unit; they hold ids,
 * days and figures, no titles and no names.
 */
public final class SqliteLedger implements Ledger {
    private static final DraftId UNIT = new DraftId("unit");
    private static final String ASSIGNMENT = """
            INSERT OR REPLACE INTO assignment
                (id, period, target, column_code, report_type, officer, carry_over, origin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ENTRY = """
            INSERT OR REPLACE INTO ledger_entry
                (id, kind, piece, level, publication, step, times, day, from_portal, attachment, remark)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SOLICITATION = """
            INSERT OR REPLACE INTO solicitation (id, title, requirement, due, state, reason, from_portal, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Vault vault;
    private final FileBlobs blobs;
    private final Trail trail;

    SqliteLedger(Vault vault, FileBlobs blobs) {
        this.vault = vault;
        this.blobs = blobs;
        this.trail = new Trail(vault);
    }

    @Override
    public List<Assignment> assignments() {
        return vault.query("SELECT * FROM assignment ORDER BY period, id", LedgerRows::assignment);
    }

    @Override
    public void put(Assignment a, By by) {
        vault.run(() -> {
            vault.update(ASSIGNMENT, LedgerRows.values(a));
            note(UNIT, "quota-assigned", a.id() + " " + a.period() + " " + a.target(), by);
        });
    }

    @Override
    public List<Entry> entries() {
        return vault.query("SELECT * FROM ledger_entry ORDER BY day, id", LedgerRows::entry);
    }

    @Override
    public void put(Entry entry, By by) {
        vault.run(() -> {
            letGo(entry.id(), entry.evidence().attachment());
            entry.evidence().attachment().ifPresent(sha -> new BlobUses(vault).hold(Holder.FORM, entry.id(), sha));
            vault.update(ENTRY, LedgerRows.values(entry));
            note(about(entry), event(entry), entry.id() + " " + entry.on(), by);
        });
    }

    /** The evidence that an entry had is dropped with it, unless it stays. */
    private void letGo(String id, Optional<String> stays) {
        new BlobUses(vault)
                .release(Holder.FORM, id).stream()
                        .filter(sha -> !stays.equals(Optional.of(sha)))
                        .forEach(blobs::remove);
    }

    private static DraftId about(Entry entry) {
        if (entry instanceof Adoption a) {
            return new DraftId(a.piece());
        }
        return entry instanceof Instruction i ? new DraftId(i.piece()) : UNIT;
    }

    private static String event(Entry entry) {
        if (entry instanceof Adoption) {
            return "adoption-entered";
        }
        return entry instanceof Instruction ? "instruction-entered" : "note-entered";
    }

    @Override
    public List<Solicitation> solicitations() {
        return vault.query("SELECT * FROM solicitation ORDER BY due, id", LedgerRows::solicitation);
    }

    @Override
    public void put(Solicitation s, By by) {
        vault.run(() -> {
            vault.update(SOLICITATION, LedgerRows.values(s));
            note(
                    UNIT,
                    "solicitation-entered",
                    s.id() + " " + s.due() + " " + s.standing().state(),
                    by);
        });
    }

    @Override
    public List<Ranking> rankings() {
        var places = new TreeMap<Period, List<Ranking.Place>>();
        vault.query("SELECT * FROM ranking ORDER BY period, rank", row -> {
            var place =
                    new Ranking.Place(row.text("unit"), new BigDecimal(row.text("score")), (int) row.number("rank"));
            return places.computeIfAbsent(Period.parse(row.text("period")), p -> new java.util.ArrayList<>())
                    .add(place);
        });
        return places.entrySet().stream()
                .map(e -> new Ranking(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public void put(Ranking ranking, By by) {
        vault.run(() -> {
            vault.update(
                    "DELETE FROM ranking WHERE period = ?", ranking.period().toString());
            ranking.places()
                    .forEach(p -> vault.update(
                            "INSERT INTO ranking (period, unit, score, rank) VALUES (?, ?, ?, ?)",
                            ranking.period().toString(),
                            p.unit(),
                            p.score().toPlainString(),
                            p.rank()));
            note(
                    UNIT,
                    "ranking-imported",
                    ranking.period() + " " + ranking.places().size(),
                    by);
        });
    }

    @Override
    public List<Workbook> schemes() {
        return vault.query(
                "SELECT file, sheets FROM scheme_table ORDER BY id",
                row -> new Workbook(row.text("file"), LedgerRows.sheets(row.text("sheets"))));
    }

    @Override
    public void putScheme(String id, Workbook table, By by) {
        vault.run(() -> {
            vault.update(
                    "INSERT OR REPLACE INTO scheme_table (id, file, sheets) VALUES (?, ?, ?)",
                    id,
                    table.fileName(),
                    LedgerRows.sheets(table.sheets()));
            note(UNIT, "scheme-imported", id, by);
        });
    }

    @Override
    public boolean remove(String id, By by) {
        return vault.inTransaction(() -> {
            var about = entries().stream()
                    .filter(e -> e.id().equals(id))
                    .map(SqliteLedger::about)
                    .findFirst();
            int gone = vault.update("DELETE FROM assignment WHERE id = ?", id)
                    + vault.update("DELETE FROM ledger_entry WHERE id = ?", id)
                    + vault.update("DELETE FROM solicitation WHERE id = ?", id);
            if (gone > 0) {
                letGo(id, Optional.empty());
                note(about.orElse(UNIT), "ledger-removed", id, by);
            }
            return gone > 0;
        });
    }

    private void note(DraftId about, String event, String detail, By by) {
        trail.append(about, event, by.name(), detail, by.at());
    }
}
