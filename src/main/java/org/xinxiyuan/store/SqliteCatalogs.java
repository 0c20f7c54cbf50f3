package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** The catalogs a workspace has had (目录版本), in the encrypted store. */
final class SqliteCatalogs implements Catalogs {
    private static final String VERSIONS =
            "SELECT number, name, version, source, sha256, kept_at, kept_by FROM catalog_version";
    private static final String KEEP = "INSERT INTO catalog_version"
            + " (number, name, version, source, text, sha256, kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STEPS = "SELECT number, version, taken_at, taken_by FROM catalog_step ORDER BY number";

    private final Vault vault;

    SqliteCatalogs(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<Version> versions() {
        return vault.query(VERSIONS + " ORDER BY number", SqliteCatalogs::version);
    }

    private static Version version(Row row) throws SQLException {
        return new Version(
                (int) row.number("number"),
                new Label(row.text("name"), row.text("version"), row.text("source")),
                row.text("sha256"),
                row.instant("kept_at"),
                row.text("kept_by"));
    }

    @Override
    public String text(int version) {
        return vault.first("SELECT text FROM catalog_version WHERE number = ?", row -> row.text("text"), version)
                .orElseThrow(() -> new WorkstationException("catalog.unknown-version", version));
    }

    @Override
    public int keep(Label label, String text, String by, Instant at) {
        return vault.inTransaction(() -> {
            var sha = Sha256.of(text);
            var known = vault.first(
                    "SELECT number FROM catalog_version WHERE sha256 = ?", row -> (int) row.number("number"), sha);
            return known.orElseGet(() -> {
                int number = versions().size() + 1;
                vault.update(KEEP, number, label.name(), label.version(), label.source(), text, sha, at, by);
                return number;
            });
        });
    }

    @Override
    public List<Step> steps() {
        return vault.query(
                STEPS,
                row -> new Step(
                        (int) row.number("number"),
                        (int) row.number("version"),
                        row.instant("taken_at"),
                        row.text("taken_by")));
    }

    @Override
    public Step take(int version, Map<String, Optional<String>> moves, String by, Instant at) {
        return vault.inTransaction(() -> {
            var step = new Step(steps().size() + 1, version, at, by);
            vault.update(
                    "INSERT INTO catalog_step (number, version, taken_at, taken_by) VALUES (?, ?, ?, ?)",
                    step.number(),
                    version,
                    at,
                    by);
            moves.forEach((from, to) -> vault.update(
                    "INSERT INTO catalog_move (step, old_code, new_code) VALUES (?, ?, ?)", step.number(), from, to));
            return step;
        });
    }

    private record Move(String from, Optional<String> to) {}

    @Override
    public Map<String, Optional<String>> moves(int step) {
        var moves = new LinkedHashMap<String, Optional<String>>();
        vault.query(
                        "SELECT old_code, new_code FROM catalog_move WHERE step = ? ORDER BY old_code",
                        row -> new Move(row.text("old_code"), row.maybeText("new_code")),
                        step)
                .forEach(move -> moves.put(move.from(), move.to()));
        return moves;
    }

    @Override
    public Map<DraftId, Sent> sent() {
        var all = new LinkedHashMap<DraftId, Sent>();
        vault.query(
                        "SELECT draft, step, column_code FROM sent_under",
                        row -> Map.entry(new DraftId(row.text("draft")), sent(row)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    @Override
    public Optional<Sent> sent(DraftId id) {
        return vault.first("SELECT step, column_code FROM sent_under WHERE draft = ?", SqliteCatalogs::sent, id);
    }

    private static Sent sent(Row row) throws SQLException {
        return new Sent((int) row.number("step"), row.text("column_code"));
    }

    @Override
    public void sentUnder(DraftId id, Sent sent) {
        vault.update(
                "INSERT INTO sent_under (draft, step, column_code) VALUES (?, ?, ?) ON CONFLICT (draft) DO UPDATE"
                        + " SET step = excluded.step, column_code = excluded.column_code"
                        + " WHERE column_code <> excluded.column_code",
                id,
                sent.step(),
                sent.column());
    }
}
