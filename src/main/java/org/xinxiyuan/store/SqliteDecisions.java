package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Decisions;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** Decisions about places (脱敏决定). Earlier ones are kept; the trail names place and treatment, never the value. */
public final class SqliteDecisions implements Decisions {
    private static final String OF = """
            SELECT field, type, value, ordinal, treatment, reason, decided_by, decided_at
              FROM decision WHERE draft = ? AND standing = 1 ORDER BY nr""";
    private static final String SUPERSEDE = """
            UPDATE decision SET standing = 0
             WHERE draft = ? AND field = ? AND type = ? AND value = ? AND ordinal = ? AND standing = 1""";
    private static final String DECIDE = """
            INSERT INTO decision (draft, field, type, value, ordinal, treatment, reason, decided_by, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PAINTINGS = """
            SELECT file, picture, x, y, width, height, painted_by, painted_at
              FROM painting WHERE draft = ? AND standing = 1 ORDER BY nr""";
    private static final String PAINT = """
            INSERT OR IGNORE INTO painting (draft, file, picture, x, y, width, height, painted_by, painted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNPAINT = """
            UPDATE painting SET standing = 0
             WHERE draft = ? AND file = ? AND picture = ? AND x = ? AND y = ? AND width = ? AND height = ?
               AND standing = 1""";

    private final Vault vault;
    private final Trail trail;

    public SqliteDecisions(Vault vault) {
        this.vault = vault;
        this.trail = new Trail(vault);
    }

    @Override
    public List<Decision> of(DraftId id) {
        return vault.query(OF, SqliteDecisions::decision, id);
    }

    @Override
    public void decide(DraftId id, Decision decision) {
        var place = decision.place();
        vault.run(() -> {
            vault.update(SUPERSEDE, id, place.field(), place.type(), place.value(), place.ordinal());
            vault.update(
                    DECIDE,
                    id,
                    place.field(),
                    place.type(),
                    place.value(),
                    place.ordinal(),
                    decision.treatment(),
                    decision.reason(),
                    decision.by(),
                    decision.at());
            trail.append(id, "decided", decision.by(), place + " " + decision.treatment(), decision.at());
        });
    }

    @Override
    public void looked(DraftId id, String sha256, String by, Instant at) {
        vault.run(() -> {
            vault.update(
                    "INSERT OR IGNORE INTO looked (draft, sha256, looked_by, looked_at) VALUES (?, ?, ?, ?)",
                    id,
                    sha256,
                    by,
                    at);
            trail.append(id, "looked", by, sha256, at);
        });
    }

    @Override
    public List<String> looked(DraftId id) {
        return vault.query(
                "SELECT sha256 FROM looked WHERE draft = ? ORDER BY looked_at, sha256", row -> row.text("sha256"), id);
    }

    @Override
    public List<Painting> paintings(DraftId id) {
        return vault.query(PAINTINGS, SqliteDecisions::painting, id);
    }

    @Override
    public void paint(DraftId id, Painting painting) {
        var at = painting.region();
        vault.run(() -> {
            vault.update(
                    PAINT,
                    id,
                    painting.file(),
                    painting.picture(),
                    at.x(),
                    at.y(),
                    at.width(),
                    at.height(),
                    painting.by(),
                    painting.at());
            trail.append(id, "painted", painting.by(), painting.toString(), painting.at());
        });
    }

    @Override
    public void unpaint(DraftId id, Painting painting, String by, Instant at) {
        var was = painting.region();
        vault.run(() -> {
            vault.update(
                    UNPAINT, id, painting.file(), painting.picture(), was.x(), was.y(), was.width(), was.height());
            trail.append(id, "unpainted", by, painting.toString(), at);
        });
    }

    private static Painting painting(Row row) throws SQLException {
        var region = new Region(
                (int) row.number("x"), (int) row.number("y"), (int) row.number("width"), (int) row.number("height"));
        return new Painting(
                row.text("file"), row.text("picture"), region, row.text("painted_by"), row.instant("painted_at"));
    }

    private static Decision decision(Row row) throws SQLException {
        var place = new Place(row.text("field"), PersonalData.valueOf(row.text("type")), row.text("value"), (int)
                row.number("ordinal"));
        return new Decision(
                place,
                Treatment.valueOf(row.text("treatment")),
                row.text("reason"),
                row.text("decided_by"),
                row.instant("decided_at"));
    }
}
