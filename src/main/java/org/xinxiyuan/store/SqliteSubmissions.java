package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.Submissions;
import org.xinxiyuan.store.json.FilingJson;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** 报送台账, read from what triggers keep beside the outbox: no text of a piece is touched. */
public final class SqliteSubmissions implements Submissions {
    private static final String RECEIVED = """
            SELECT id, first_at, column_code, report_type, author, quota_id, solicitation FROM received
             ORDER BY first_at, id""";
    private static final String IN_HAND = """
            SELECT d.id, r.title, r.filing FROM in_hand h
              JOIN draft d ON d.nr = h.draft JOIN revision r ON r.draft = d.nr
             WHERE r.number = (SELECT max(number) FROM revision WHERE draft = d.nr)
             ORDER BY d.created_at, d.nr""";

    private final Vault vault;
    private final AtomicReference<Optional<Read>> last = new AtomicReference<>(Optional.empty());

    /** What was read, and at which change: it holds until there is another. */
    private record Read(long change, ZoneId zone, List<Filed> received) {
        boolean holds(long now, ZoneId wanted) {
            return change == now && zone.equals(wanted);
        }
    }

    public SqliteSubmissions(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<Filed> received(ZoneId zone) {
        long now = vault.first("SELECT number FROM received_change", row -> row.number("number"))
                .orElseThrow();
        var known = last.get().filter(read -> read.holds(now, zone));
        if (known.isPresent()) {
            return known.get().received();
        }
        var received = List.copyOf(vault.query(RECEIVED, row -> filed(row, zone)));
        last.set(Optional.of(new Read(now, zone, received)));
        return received;
    }

    private static Filed filed(Row row, ZoneId zone) throws SQLException {
        var duty = new Duty(
                row.maybeText("column_code"),
                row.maybeText("report_type").flatMap(ReportType::byWord),
                row.maybeText("author"));
        var on = LocalDate.ofInstant(Instant.ofEpochSecond(row.number("first_at")), zone);
        return new Filed(
                row.text("id"), on, duty, new Filed.Names(row.maybeText("quota_id"), row.maybeText("solicitation")));
    }

    @Override
    public List<InHand> inHand() {
        return vault.query(IN_HAND, SqliteSubmissions::drafted);
    }

    private static InHand drafted(Row row) throws SQLException {
        var filing = FilingJson.read(row.text("filing"));
        var names =
                filing instanceof Filing.Report r ? new Filed.Names(r.quotaId(), r.solicitationId()) : Filed.Names.NONE;
        return new InHand(row.text("id"), row.text("title"), duty(filing), names);
    }

    private static Duty duty(Filing filing) {
        return filing instanceof Filing.Report r
                ? new Duty(Optional.empty(), Optional.of(r.type()), Optional.of(r.author()))
                : new Duty(filing.columnCode(), Optional.empty(), Optional.empty());
    }

    @Override
    public Map<String, String> titles(Collection<String> pieces) {
        var titles = new LinkedHashMap<String, String>();
        for (var piece : pieces) {
            vault.first("SELECT title FROM received WHERE id = ?", row -> row.text("title"), piece)
                    .ifPresent(title -> titles.put(piece, title));
        }
        return titles;
    }
}
