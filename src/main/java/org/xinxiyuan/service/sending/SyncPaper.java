package org.xinxiyuan.service.sending;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/**
 * 同步报告: a run to be kept or handed to the county. Pieces are named by their numbers alone: no title, no file name, no
 * text, nothing personal.
 */
public record SyncPaper(SyncReport report, Instant at, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<Result, String> RESULTS = Map.of(
            Result.RECEIVED, "已收件",
            Result.WAITING, "待发",
            Result.BLOCKED, "须处理",
            Result.CONFLICT, "有冲突");

    public List<String> text() {
        var lines = new ArrayList<String>();
        lines.add("同步报告  " + TIME.format(at.atZone(zone)));
        lines.add("收件 " + report.count(Result.RECEIVED) + "，待发 " + report.count(Result.WAITING) + "，须处理 "
                + (report.count(Result.BLOCKED) + report.count(Result.CONFLICT)) + "，取回变更 " + report.changes());
        report.stop().ifPresent(s -> lines.add("停下：" + s.code() + "  " + String.join("", words(s.advice()))));
        report.notices().forEach(n -> lines.add("提示：" + n));
        for (Outcome outcome : report.outcomes()) {
            lines.add(outcome.piece().id() + "  " + RESULTS.get(outcome.result())
                    + (outcome.code().isEmpty() ? "" : "  " + outcome.code()));
            lines.add("    " + String.join("", words(outcome.advice())));
            pointers(outcome).forEach(f -> lines.add("    " + FindingWords.of(f)));
        }
        return lines;
    }

    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", at.toString());
        json.put("received", report.count(Result.RECEIVED));
        json.put("waiting", report.count(Result.WAITING));
        json.put("blocked", report.count(Result.BLOCKED));
        json.put("conflict", report.count(Result.CONFLICT));
        json.put("changes", report.changes());
        json.put("portalAnswered", report.portalAnswered());
        report.stop().ifPresent(s -> json.put("stopped", s.code()));
        json.put("notices", report.notices());
        json.put("pieces", report.outcomes().stream().map(SyncPaper::json).toList());
        return json;
    }

    private static Map<String, Object> json(Outcome outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", outcome.piece().id().value());
        json.put("row", outcome.piece().row());
        json.put("result", outcome.result().name().toLowerCase(Locale.ROOT));
        json.put("code", outcome.code());
        json.put("findings", pointers(outcome));
        json.put("sentences", words(outcome.advice()));
        return json;
    }

    /** A finding that is no pointer may name a file. */
    private static List<String> pointers(Outcome outcome) {
        return outcome.findings().stream().filter(f -> f.startsWith("/")).toList();
    }

    private static List<String> words(Advice advice) {
        return List.of(advice.what(), advice.safe(), advice.next());
    }
}
