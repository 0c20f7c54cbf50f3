package org.xinxiyuan.gui.sending;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Outcome;
import org.xinxiyuan.outbox.sync.SyncReport.Result;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;
import org.xinxiyuan.service.sending.Bulletins.Bulletin;
import org.xinxiyuan.service.sending.Bulletins.Kind;
import org.xinxiyuan.service.sending.Resolution;

/** A sync run in words (同步结果): one line on the whole, one for each piece, what ended it. */
public record RunWords(String summary, Tone tone, List<Line> lines) {
    /** @param title empty where it concerns no single piece */
    public record Line(String title, String text, Tone tone) {
        @Override
        public String toString() {
            return "Line[" + tone + "]";
        }
    }

    static RunWords of(SyncReport report, Messages messages) {
        var lines = new ArrayList<Line>();
        report.stop().ifPresent(s -> lines.add(new Line("", words(s.advice()), Tone.CARE)));
        report.notices().forEach(n -> lines.add(new Line("", n, Tone.CARE)));
        report.outcomes().stream()
                .map(o -> new Line(o.piece().title(), said(o, report, messages), tone(o.result())))
                .forEach(lines::add);
        var waits = report.count(Result.BLOCKED) + report.count(Result.CONFLICT);
        var summary = messages.text(
                "sending.summary",
                report.count(Result.RECEIVED),
                report.count(Result.WAITING),
                waits,
                report.changes());
        var tone = report.needsAPerson() || report.stop().isPresent() ? Tone.CARE : Tone.GOOD;
        return new RunWords(summary, tone, List.copyOf(lines));
    }

    /** What ended the run stands above, and is not said again for each piece that waits. */
    private static String said(Outcome outcome, SyncReport report, Messages messages) {
        boolean above = outcome.result() == Result.WAITING
                && report.stop().filter(s -> s.code().equals(outcome.code())).isPresent();
        return above ? messages.text("sending.waitsOn") : words(outcome.advice()) + matches(outcome, messages);
    }

    /** What came down from the county. */
    static Line line(Bulletin bulletin) {
        var tone = bulletin.kind() == Kind.NOTICE ? Tone.QUIET : Tone.CARE;
        return new Line(bulletin.kind().label() + "：" + bulletin.title(), bulletin.text(), tone);
    }

    /** What became of a decision, in one breath. */
    static String said(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved done) {
            return done.sentence();
        }
        if (resolution instanceof Resolution.NotResolved no) {
            return no.sentence();
        }
        return resolution instanceof Resolution.NotAnswered silent ? words(silent.advice()) : "";
    }

    /** Why the portal did not answer at all. */
    static String why(Answer.Trouble<?> trouble) {
        var advice = new Stop(trouble.kind(), trouble.code(), trouble.retryAfter()).advice();
        return advice.what() + advice.next();
    }

    private static String matches(Outcome outcome, Messages messages) {
        return outcome.matches().isEmpty()
                ? ""
                : messages.text("sending.match", outcome.matches().get(0).title());
    }

    private static String words(Advice advice) {
        return advice.what() + advice.safe() + advice.next();
    }

    private static Tone tone(Result result) {
        return switch (result) {
            case RECEIVED -> Tone.GOOD;
            case WAITING -> Tone.BUSY;
            case BLOCKED, CONFLICT -> Tone.STOP;
        };
    }
}
