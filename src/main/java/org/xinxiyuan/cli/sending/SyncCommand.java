package org.xinxiyuan.cli.sending;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;
import org.xinxiyuan.outbox.sync.SyncReport.Result;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sync}: sends what is queued and fetches what comes down. */
@Command(name = "sync", mixinStandardHelpOptions = true, description = "同步：发出待发箱，取回任务、栏目和公开状态")
public final class SyncCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    public SyncCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        PrintStream err = Streams.of(spec).err();
        var report = office.dispatching().sync((done, total) -> {
            if (total > 0 && System.console() != null) {
                err.print("\r" + done + "/" + total + (done == total ? "\n" : ""));
            }
            return true;
        });
        reply.give(json(report), lines(report));
        if (report.stop().isPresent() && !report.portalAnswered()) {
            return Exit.FAILED;
        }
        return Exit.waits(report.needsAPerson() || report.stop().isPresent());
    }

    /** The run as JSON. */
    public static Map<String, Object> json(SyncReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("received", report.count(Result.RECEIVED));
        json.put("waiting", report.count(Result.WAITING));
        json.put("blocked", report.count(Result.BLOCKED));
        json.put("conflict", report.count(Result.CONFLICT));
        json.put("changes", report.changes());
        json.put("pieces", report.outcomes().stream().map(SyncCommand::json).toList());
        json.put("notices", report.notices());
        report.stop().ifPresent(s -> json.put("stopped", Map.of("code", s.code(), "sentences", words(s.advice()))));
        return json;
    }

    private static Map<String, Object> json(Outcome outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", outcome.piece().id().value());
        json.put("result", outcome.result().name().toLowerCase(Locale.ROOT));
        json.put("code", outcome.code());
        json.put("findings", outcome.findings());
        json.put("sentences", words(outcome.advice()));
        return json;
    }

    private static List<String> words(Advice advice) {
        return List.of(advice.what(), advice.safe(), advice.next());
    }

    private static List<String> lines(SyncReport report) {
        var lines = new ArrayList<String>();
        lines.add("收件 " + report.count(Result.RECEIVED) + "，待发 " + report.count(Result.WAITING) + "，须处理 "
                + (report.count(Result.BLOCKED) + report.count(Result.CONFLICT)) + "，取回变更 " + report.changes());
        for (Outcome outcome : report.outcomes()) {
            lines.add("  《" + outcome.piece().title() + "》" + String.join("", words(outcome.advice())));
        }
        lines.addAll(report.notices());
        report.stop().ifPresent(s -> lines.addAll(words(s.advice())));
        return lines;
    }
}
