package org.xinxiyuan.quota;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.store.Store;

/** A workspace of ten years: 2,000 pieces a year received, half of them public, 400 adopted, tasks every month. */
final class TenYears {
    static final String PASSPHRASE = "a passphrase for the bench";

    private static final int YEARS = 10;
    private static final int PIECES = 2_000;
    private static final int EVERY = 5;
    private static final int IN_HAND = 40;
    private static final String[] COLUMNS = {"0603", "0303", "0601", "030101", "0314"};
    private static final String INSERT = """
            INSERT INTO outbox (row, id, lane, op, urgent, queued_at, content, sha256, title, attachments, sign_off,
                                revision, base_revision, state)
            VALUES (?, ?, ?, 'PUT', 0, ?, ?, ?, ?, '[]',
                    '{"role":"ORDINARY","by":"signer","at":"2026-03-02T09:15:00Z"}', 1, 0, 'SENDING')""";
    private static final String RECEIVE = """
            UPDATE outbox SET state = 'ACCEPTED', receipt = json_object('id', id, 'revision', 1, 'contentSha256', sha256,
                'state', 'received', 'receivedAt', strftime('%Y-%m-%dT%H:%M:%SZ', queued_at / 1000000000, 'unixepoch'),
                'receiptNo', row, 'replayed', json('false'))""";

    private final Store store;
    private final List<Feed.Change> changes = new ArrayList<>();

    private TenYears(Store store) {
        this.store = store;
    }

    static void fill(Path home) {
        try (var store = Store.create(home, PASSPHRASE, QuotaBench.TODAY)) {
            var years = new TenYears(store);
            store.transactions().run(years::pieces);
            years.tasks();
            store.feed().apply(new Feed.Page(years.changes, "end", false));
            years.drafts();
        }
    }

    private static String id(int n) {
        return "01955a01-6a80-7c11-8f2e-%012x".formatted(n);
    }

    private void pieces() {
        var first = LocalDate.of(2017, 1, 1);
        int days = (int) (LocalDate.of(2026, 3, 18).toEpochDay() - first.toEpochDay());
        String body = "春耕备耕进展总体平稳。".repeat(100);
        for (int n = 0; n < YEARS * PIECES; n++) {
            var day = first.plusDays((long) n * days / (YEARS * PIECES));
            boolean report = n % 2 == 0;
            var type = ReportType.values()[n / 2 % 4].word();
            var content = report
                    ? "{\"reportType\":\"" + type + "\",\"author\":\"officer" + n % 3 + "\",\"body\":\"" + body + "\"}"
                    : "{\"columnCode\":\"" + COLUMNS[n / 2 % COLUMNS.length] + "\",\"body\":\"" + body + "\"}";
            long at = (day.toEpochDay() * 86_400 + 3_600) * 1_000_000_000L;
            var lane = report ? "REPORT" : "DISCLOSURE";
            store.vault().update(INSERT, "row" + n, id(n), lane, at, content, "%064x".formatted(n), "题目" + n);
            news(n, day, report);
        }
        store.vault().update(RECEIVE);
    }

    private void news(int n, LocalDate day, boolean report) {
        if (!report) {
            var published = Map.<String, Object>of(
                    "itemId", id(n), "state", "published", "publishedAt", day + "T16:00:00+08:00");
            tell("publication", id(n), published);
        } else if (n % EVERY == 0) {
            var level = List.of("county", "county", "city", "province").get(n / EVERY % 4);
            var adopted = Map.<String, Object>of(
                    "itemId", id(n), "level", level, "adoptedOn", day.toString(), "publication", "云岭信息", "revision", 1);
            tell("adoption", "a" + n, adopted);
            tell("adoption", "b" + n, adopted);
        }
    }

    private void tasks() {
        for (var month = YearMonth.of(2017, 1); !month.isAfter(YearMonth.of(2026, 12)); month = month.plusMonths(1)) {
            task(month.toString(), Map.of("target", 160));
            for (var type : List.of("long", "brief", "problem")) {
                task(month.toString(), Map.of("target", 30, "reportType", type));
            }
            for (var officer : List.of("officer0", "officer1", "officer2")) {
                task(month.toString(), Map.of("target", 50, "officer", officer));
            }
            for (var column : COLUMNS) {
                task(month.toString(), Map.of("target", 16, "columnCode", column));
            }
            var asked = Map.<String, Object>of(
                    "title", "题",
                    "requirement", "写",
                    "due", month.atDay(20).toString(),
                    "state", month.getYear() < 2026 ? "done" : "open");
            tell("solicitation", "s" + month, asked);
        }
        for (var column : COLUMNS) {
            tell("column", column, Map.of("code", column, "assigned", true, "active", true));
        }
    }

    private void task(String period, Map<String, Object> what) {
        var data = new java.util.HashMap<>(what);
        var id = period + "/" + what;
        data.put("quotaId", id);
        data.put("period", period);
        tell("quota", id, data);
    }

    private void tell(String type, String key, Map<String, Object> data) {
        changes.add(new Feed.Change(changes.size() + 1, type, key, false, data));
    }

    private void drafts() {
        for (int n = 0; n < IN_HAND; n++) {
            var filing = new Filing.Report(
                    ReportType.BRIEF, "officer0", Optional.empty(), Optional.empty(), Optional.empty());
            var content = new Content("题", "", "正文", filing, List.of());
            store.drafts().add(new DraftId(id(1_000_000 + n)), content, Optional.empty(), QuotaBench.TODAY.instant());
        }
    }
}
