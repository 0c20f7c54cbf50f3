package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.columns.Register;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** What people wrote down about days and channels (期限登记). The proof of a channel is kept like a signed form. */
final class SqliteRegister implements Register {
    private final Vault vault;

    SqliteRegister(Vault vault) {
        this.vault = vault;
    }

    private record Of<T>(DraftId id, T what) {}

    @Override
    public Map<DraftId, List<Halt>> halts() {
        var all = "SELECT draft, from_day, to_day, reason FROM pause ORDER BY nr";
        return vault.query(all, SqliteRegister::halt).stream()
                .collect(Collectors.groupingBy(
                        Of::id, LinkedHashMap::new, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static Of<Halt> halt(Row row) throws SQLException {
        return new Of<>(id(row), new Halt(day(row, "from_day"), day(row, "to_day"), row.text("reason")));
    }

    @Override
    public void halt(DraftId id, Halt halt, String by) {
        vault.update(
                "INSERT INTO pause (draft, from_day, to_day, reason, set_by) VALUES (?, ?, ?, ?, ?)",
                id,
                halt.from().toString(),
                halt.to().toString(),
                halt.reason(),
                by);
    }

    @Override
    public void lift(DraftId id, Halt halt) {
        vault.update(
                "DELETE FROM pause WHERE draft = ? AND from_day = ? AND to_day = ? AND reason = ?",
                id,
                halt.from().toString(),
                halt.to().toString(),
                halt.reason());
    }

    @Override
    public Map<DraftId, LocalDate> verified() {
        return vault.query("SELECT draft, day FROM verified", row -> new Of<>(id(row), day(row, "day"))).stream()
                .collect(Collectors.toMap(Of::id, Of::what));
    }

    @Override
    public void verify(DraftId id, LocalDate day, String by) {
        vault.update(
                "INSERT INTO verified (draft, day, verified_by) VALUES (?, ?, ?) ON CONFLICT (draft) DO UPDATE"
                        + " SET day = excluded.day, verified_by = excluded.verified_by WHERE excluded.day > day",
                id,
                day.toString(),
                by);
    }

    @Override
    public List<Year> years() {
        return vault.query(
                "SELECT year, holidays, workdays FROM calendar_year ORDER BY year",
                row -> new Year((int) row.number("year"), days(row.text("holidays")), days(row.text("workdays"))));
    }

    @Override
    public void keep(Year year, String by, Instant at) {
        vault.update(
                "INSERT OR REPLACE INTO calendar_year (year, holidays, workdays, imported_at, imported_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                year.year(),
                joined(year.holidays()),
                joined(year.workdays()),
                at,
                by);
    }

    @Override
    public List<Former> formers() {
        return vault.query(
                "SELECT draft, obligation, day FROM former_due ORDER BY nr",
                row -> new Former(
                        id(row), row.text("obligation"), row.maybeText("day").map(LocalDate::parse)));
    }

    @Override
    public void moved(Former former, Instant at) {
        vault.update(
                "INSERT INTO former_due (draft, obligation, day, moved_at) VALUES (?, ?, ?, ?)",
                former.id(),
                former.obligation(),
                former.day().map(LocalDate::toString),
                at);
    }

    @Override
    public List<Tick> ticks(DraftId id) {
        return vault.query(
                "SELECT channel, day, proof, ticked_by FROM channel_tick WHERE draft = ? ORDER BY ticked_at, channel",
                row -> new Tick(row.text("channel"), day(row, "day"), row.maybeText("proof"), row.text("ticked_by")),
                id);
    }

    @Override
    public void tick(DraftId id, Tick tick, Instant at) {
        vault.run(() -> {
            tick.proof().ifPresent(sha -> new BlobUses(vault).hold(Holder.FORM, id.value(), sha));
            vault.update(
                    "INSERT OR REPLACE INTO channel_tick (draft, channel, day, proof, ticked_by, ticked_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    tick.channel(),
                    tick.on().toString(),
                    tick.proof(),
                    tick.by(),
                    at);
        });
    }

    @Override
    public void untick(DraftId id, String channel) {
        vault.update("DELETE FROM channel_tick WHERE draft = ? AND channel = ?", id, channel);
    }

    private static DraftId id(Row row) throws SQLException {
        return new DraftId(row.text("draft"));
    }

    private static LocalDate day(Row row, String column) throws SQLException {
        return LocalDate.parse(row.text(column));
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static List<LocalDate> days(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(",")).map(LocalDate::parse).toList();
    }
}
