package org.xinxiyuan.cli.sending;

import java.io.PrintStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.sync.RetryPolicy;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;
import org.xinxiyuan.outbox.sync.SyncReport.Result;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.sending.Beat;
import org.xinxiyuan.service.sending.FindingWords;
import org.xinxiyuan.service.sending.SyncPaper;
import org.xinxiyuan.service.sending.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sync}: sends what is queued and fetches what comes down; {@code --watch} whenever there is a connection.
 * While it waits the workspace is closed, so that other commands may write.
 */
@Command(name = "sync", mixinStandardHelpOptions = true, description = "同步：发出待发箱，取回任务、栏目和公开状态")
public final class SyncCommand extends OfficeCommand {
    private static final Set<String> BUSY = Set.of("store.locked", "store.busy", "store.in-use");

    @Spec
    private CommandSpec spec;

    @Option(names = "--watch", description = "有网即发：每分钟问一次门户，按 Ctrl+C 停止")
    private boolean watch;

    @Option(names = "--report", paramLabel = "FILE", description = "另存同步报告（.json 或文本），不含标题和个人信息")
    private Path file;

    public SyncCommand(Premises premises) {
        super(premises);
    }

    @Override
    public Integer call() {
        return watch ? watch() : super.call();
    }

    @Override
    protected int act(Office office, Reply reply) {
        var report = run(office);
        if (file != null) {
            keep(new SyncPaper(report, premises().clock().instant(), premises().clock().getZone()));
        }
        reply.give(json(report), lines(report, office.dispatching().pointing()::words));
        return exit(report);
    }

    private void keep(SyncPaper paper) {
        boolean asJson = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        var lines = asJson ? List.of(premises().json().write(paper.json())) : paper.text();
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new WorkstationException(unwritable, "file.unwritable", file.getFileName());
        }
    }

    private int watch() {
        var home = Globals.of(spec).home(premises());
        var passphrase = Globals.of(spec).passphrase();
        var reply = new Reply(Streams.out(spec), Globals.of(spec).json());
        var random = new Random();
        var watching = new Watching(
                () -> runOnce(home, passphrase),
                new Beat(new RetryPolicy(random, premises().clock()), random),
                wait -> TimeUnit.MILLISECONDS.sleep(wait.toMillis()));
        var stop = watching.watch(report -> {
            if (report.moved()) {
                reply.give(json(report), lines(report, (id, finding) -> FindingWords.of(finding)));
            }
        });
        return Exit.waits(stop.isPresent());
    }

    private Optional<SyncReport> runOnce(Path home, String passphrase) {
        try (Office office = premises().open(home, passphrase)) {
            return Optional.of(run(office));
        } catch (WorkstationException trouble) {
            if (BUSY.contains(trouble.key())) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    private SyncReport run(Office office) {
        PrintStream err = Streams.of(spec).err();
        return office.dispatching().sync((done, total) -> {
            if (total > 0 && System.console() != null) {
                err.print("\r" + done + "/" + total + (done == total ? "\n" : ""));
            }
            return !Thread.currentThread().isInterrupted();
        });
    }

    private static int exit(SyncReport report) {
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
        json.put("matches", outcome.matches().stream().map(Entries::json).toList());
        json.put("sentences", words(outcome.advice()));
        return json;
    }

    private static List<String> words(Advice advice) {
        return List.of(advice.what(), advice.safe(), advice.next());
    }

    private static List<String> lines(SyncReport report, BiFunction<DraftId, String, String> where) {
        var lines = new ArrayList<String>();
        lines.add("收件 " + report.count(Result.RECEIVED) + "，待发 " + report.count(Result.WAITING) + "，须处理 "
                + (report.count(Result.BLOCKED) + report.count(Result.CONFLICT)) + "，取回变更 " + report.changes());
        for (Outcome outcome : report.outcomes()) {
            lines.add("  《" + outcome.piece().title() + "》" + String.join("", words(outcome.advice())));
            outcome.findings().forEach(f -> lines.add("        " + where.apply(outcome.piece().id(), f)));
            outcome.matches().forEach(m -> lines.add("        门户上：《" + m.title() + "》 " + m.id()));
            if (!outcome.matches().isEmpty()) {
                lines.add("        " + Entries.DECIDE_DUPLICATE);
            }
        }
        lines.addAll(report.notices());
        report.stop().ifPresent(s -> lines.addAll(words(s.advice())));
        return lines;
    }
}
