package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.service.quota.Scoring;
import org.xinxiyuan.store.Store;

/** A year of work in the sample township: pieces with receipts, tasks, solicitations and adoptions of the county. */
final class QuotaSeed {
    private static final String INSERT = """
            INSERT INTO outbox (row, id, lane, op, urgent, queued_at, content, sha256, title, attachments, sign_off,
                                revision, base_revision, state)
            VALUES (?, ?, 'REPORT', 'PUT', 0, ?, ?, ?, ?, '[]',
                    '{"role":"ORDINARY","by":"signer","at":"2026-03-02T09:15:00Z"}', 1, 0, 'SENDING')""";
    private static final String RECEIVE = """
            UPDATE outbox SET state = 'ACCEPTED', receipt = json_object('id', id, 'revision', 1, 'contentSha256', sha256,
                'state', 'received', 'receivedAt', strftime('%Y-%m-%dT%H:%M:%SZ', queued_at / 1000000000, 'unixepoch'),
                'receiptNo', row, 'replayed', json('false'))""";
    private static final List<String> TITLES =
            List.of("春耕农资储备充足，价格总体平稳", "三项举措推进农村公路养护", "返乡务工人员就业情况及建议", "基层反映农机补贴申领环节偏多", "便民服务中心试行“午间不打烊”");

    private final Store store;
    private int pieces;
    private int news;

    private QuotaSeed(Store store) {
        this.store = store;
    }

    static void fill(Path home, Clock clock) {
        try (var store = Store.open(home, Township.PASSPHRASE, clock)) {
            var seed = new QuotaSeed(store);
            store.transactions().run(() -> seed.year(LocalDate.now(clock)));
            seed.county(LocalDate.now(clock));
            seed.desk(clock);
            store.preferences().put(Scoring.SCHEME, "yunling");
        }
    }

    private void year(LocalDate today) {
        int[] months = {4, 6, 5, 7, 3, 8, 6, 2, 5, 9, 4};
        for (int m = 0; m < months.length; m++) {
            var month = today.minusMonths(11L - m).withDayOfMonth(1);
            for (int n = 0; n < months[m]; n++) {
                piece(month.plusDays(2L + n * 3), ReportType.values()[(m + n) % 4]);
            }
        }
        for (int n = 0; n < 4; n++) {
            piece(today.withDayOfMonth(2).plusDays(n * 3L), n == 3 ? ReportType.LONG : ReportType.BRIEF);
        }
        store.vault().update(RECEIVE);
    }

    private static String id(int n) {
        return "01955a01-6a80-7c11-8f2e-%012x".formatted(n);
    }

    private void piece(LocalDate day, ReportType type) {
        int n = pieces++;
        var content = "{\"reportType\":\"" + type.word() + "\",\"author\":\"王某\",\"body\":\"正文\"}";
        long at = (day.toEpochDay() * 86_400 + 3_600) * 1_000_000_000L;
        store.vault()
                .update(INSERT, "row" + n, id(n), at, content, "%064x".formatted(n), TITLES.get(n % TITLES.size()));
        if (n % 5 == 0) {
            var level = n % 15 == 0 ? "city" : "county";
            tell(
                    "adoption",
                    "a" + n,
                    Map.of(
                            "itemId",
                            id(n),
                            "level",
                            level,
                            "adoptedOn",
                            day.plusDays(3).toString(),
                            "publication",
                            "云岭信息"));
        }
    }

    private void county(LocalDate today) {
        var month = today.toString().substring(0, 7);
        task("m1", Map.of("period", month, "target", 8));
        task("m2", Map.of("period", month, "target", 3, "reportType", "brief"));
        task("m3", Map.of("period", month, "target", 2, "reportType", "problem"));
        task("m4", Map.of("period", month, "target", 4, "officer", "王某"));
        task("q1", Map.of("period", today.getYear() + "-Q1", "target", 18));
        task("y1", Map.of("period", String.valueOf(today.getYear()), "target", 72));
        solicitation("s1", "春耕备耕进展情况", today.plusDays(2), "open");
        solicitation("s2", "一季度项目开工情况", today.plusDays(12), "open");
        solicitation("s3", "春节前后物价情况", today.minusDays(30), "done");
    }

    private void task(String id, Map<String, Object> what) {
        var data = new java.util.HashMap<>(what);
        data.put("quotaId", id);
        tell("quota", id, data);
    }

    private void solicitation(String id, String title, LocalDate due, String state) {
        tell(
                "solicitation",
                id,
                Map.of("title", title, "requirement", "写清数字、做法和困难，1500 字以内。", "due", due.toString(), "state", state));
    }

    private void tell(String type, String key, Map<String, Object> data) {
        var change = new Feed.Change(++news, type, key, false, data);
        store.feed().apply(new Feed.Page(List.of(change), "c" + news, false));
    }

    private void desk(Clock clock) {
        draft(900, "镇区燃气管道泄漏险情初报", ReportType.URGENT_FIRST, clock);
        draft(901, "农村老年食堂运行情况", ReportType.BRIEF, clock);
    }

    private void draft(int n, String title, ReportType type, Clock clock) {
        var filing = new Filing.Report(type, "王某", Optional.empty(), Optional.empty(), Optional.empty());
        store.drafts()
                .add(
                        new DraftId(id(n)),
                        new Content(title, "", "正文", filing, List.of()),
                        Optional.empty(),
                        clock.instant());
    }
}
