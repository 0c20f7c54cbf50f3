package org.xinxiyuan.outbox.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;
import org.xinxiyuan.outbox.sync.SyncReport.Piece;
import org.xinxiyuan.outbox.sync.SyncReport.Result;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;

/** The running account of one run: outcomes, what stopped it, whether to go on. */
final class Session {
    private final Progress progress;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final List<String> notices = new ArrayList<>();
    private Optional<Stop> stop = Optional.empty();
    private int total;
    private int changes;
    private boolean answered;

    Session(Progress progress) {
        this.progress = progress;
    }

    /** Whether the next request may go out; asks the officer's cancel button. */
    boolean goesOn() {
        if (stop.isEmpty() && !progress.report((int) settled(), total)) {
            stop = Optional.of(new Stop(Kind.UNKNOWN, Stop.CANCELLED, Optional.empty()));
        }
        return stop.isEmpty();
    }

    boolean stopped() {
        return stop.isPresent();
    }

    /** The value of an answer; trouble other than a refusal ends the run. */
    <T> Optional<T> valueOf(Answer<T> answer) {
        if (answer instanceof Answer.Got<T> got) {
            answered = true;
            return Optional.of(got.value());
        }
        var trouble = (Trouble<T>) answer;
        if (trouble.kind() != Kind.REFUSED) {
            stop(trouble);
        }
        return Optional.empty();
    }

    /** A line that broke because the officer said stop is a run that was cancelled. */
    void stop(Trouble<?> trouble) {
        if (trouble.kind() == Kind.UNKNOWN && !progress.report((int) settled(), total)) {
            stop = Optional.of(new Stop(Kind.UNKNOWN, Stop.CANCELLED, Optional.empty()));
            return;
        }
        stop = Optional.of(new Stop(trouble.kind(), trouble.code(), trouble.retryAfter()));
    }

    void stop(Kind kind, String code) {
        stop(Trouble.of(kind, code));
    }

    /** The store failed underneath; the key names what it was, such as a full disk. */
    void failed(String key) {
        stop(Kind.FATAL, "store_failed");
        notices.add("本机存储出错：" + key);
    }

    void answered() {
        answered = true;
    }

    void expects(int rows) {
        total = rows;
    }

    void pulled(int further) {
        changes += further;
    }

    void notice(String words) {
        notices.add(words);
    }

    void settle(OutboxEntry entry, Result result, String code, List<String> findings) {
        settle(entry, result, code, findings, List.of());
    }

    void settle(
            OutboxEntry entry, Result result, String code, List<String> findings, List<Portal.Match> matches) {
        var piece = new Piece(entry.row(), entry.id(), entry.frozen().title());
        outcomes.put(entry.row(), new Outcome(piece, result, code, findings, matches));
    }

    /** Another row took this one's place. */
    void replaced(OutboxEntry entry) {
        outcomes.remove(entry.row());
        replaced.add(entry.row());
    }

    /** What was said of this row did not come to be stored. */
    void forget(OutboxEntry entry) {
        outcomes.remove(entry.row());
    }

    private long settled() {
        return outcomes.values().stream().filter(o -> o.result() != Result.WAITING).count();
    }

    /** The report; rows nothing became of wait, for the reason the run stopped. */
    SyncReport report(List<OutboxEntry> stillOpen) {
        var reason = stop.map(Stop::code).orElse("not_yet");
        for (var entry : stillOpen) {
            if (!outcomes.containsKey(entry.row()) && !replaced.contains(entry.row())) {
                settle(entry, Result.WAITING, reason, List.of());
            }
        }
        return new SyncReport(List.copyOf(outcomes.values()), stop, notices, changes, answered);
    }
}
