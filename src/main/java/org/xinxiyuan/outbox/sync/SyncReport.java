package org.xinxiyuan.outbox.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Portal;

/**
 * What became of one sync run (同步结果), one outcome per row that stood open when it began.
 *
 * @param stop what ended it before its end
 * @param notices remarks that belong to no piece, in Chinese (clock, feed)
 * @param changes how many changes came down
 * @param portalAnswered the portal gave at least one good answer
 */
public record SyncReport(
        List<Outcome> outcomes, Optional<Stop> stop, List<String> notices, int changes, boolean portalAnswered) {
    public SyncReport {
        outcomes = List.copyOf(outcomes);
        notices = List.copyOf(notices);
    }

    /** How it stands with a piece now. */
    public enum Result {
        /** 已收件: the receipt is stored; or the withdrawal was already done. */
        RECEIVED,
        /** 待发: goes with a later run, by itself. */
        WAITING,
        /** 须处理: a person has to look. */
        BLOCKED,
        /** 冲突: the portal holds a newer revision, a person decides. */
        CONFLICT
    }

    /**
     * @param code the contract's or one of ours; empty where all went well
     * @param findings places the portal objects to, as JSON pointers with kinds, or numbers; never values
     * @param matches what the portal already has that looks the same
     */
    public record Outcome(Piece piece, Result result, String code, List<String> findings, List<Portal.Match> matches) {
        public Outcome {
            findings = List.copyOf(findings);
            matches = List.copyOf(matches);
        }

        /** What happened, is the piece safe, what next; in Chinese. */
        public Advice advice() {
            return Sentences.of(result, code);
        }

        @Override
        public String toString() {
            return "Outcome[" + piece.row() + " " + result + " " + code + "]";
        }
    }

    /** @param title the public one, for the screen */
    public record Piece(String row, DraftId id, String title) {
        @Override
        public String toString() {
            return "Piece[" + row + "]";
        }
    }

    /** Why the run ended early; the queue is kept whatever it was. */
    public record Stop(Answer.Kind kind, String code, Optional<Duration> retryAfter) {
        static final String CANCELLED = "cancelled";

        public boolean cancelled() {
            return code.equals(CANCELLED);
        }

        /** Trying again by itself changes nothing: a registration, an upgrade, a certificate, another portal. */
        public boolean needsAPerson() {
            return kind == Answer.Kind.UNAUTHORIZED || kind == Answer.Kind.FATAL;
        }

        public Advice advice() {
            return Sentences.of(Result.WAITING, code);
        }
    }

    /** Three sentences for the officer: what happened, is the work safe, what next. */
    public record Advice(String what, String safe, String next) {}

    public long count(Result result) {
        return outcomes.stream().filter(o -> o.result() == result).count();
    }

    /** Something waits for a person. */
    public boolean needsAPerson() {
        return count(Result.BLOCKED) + count(Result.CONFLICT) > 0;
    }

    /** Something came, went or wants a person: worth a line to somebody who did not ask for the run. */
    public boolean moved() {
        return changes > 0
                || stop.filter(Stop::needsAPerson).isPresent()
                || outcomes.stream().anyMatch(o -> o.result() != Result.WAITING);
    }
}
