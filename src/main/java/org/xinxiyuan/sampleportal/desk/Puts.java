package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Piece;

/** 上报与更正: the decision table of {@code PUT /items/{id}}, row by row, inside one transaction. */
public final class Puts {
    private final Books books;
    private final Acceptance acceptance;
    private final Filing filing;
    private final Attachments attachments;

    public Puts(Books books, Acceptance acceptance, Filing filing, Attachments attachments) {
        this.books = books;
        this.acceptance = acceptance;
        this.filing = filing;
        this.attachments = attachments;
    }

    /** A put of its own, not part of a bundle. */
    public Outcome alone(Caller caller, String id, JsonNode node) {
        return alone(ahead(caller, id, node));
    }

    /** Reads a put before its turn. */
    Ahead ahead(Caller caller, String id, JsonNode node) {
        try {
            var submission = read(caller, id, node);
            return Ahead.of(node, submission, acceptance.found(submission));
        } catch (Refused refused) {
            return Ahead.refused(node, refused);
        }
    }

    Outcome alone(Ahead ahead) {
        var submission = ahead.submission();
        if (submission.hasBundle()) {
            throw Problem.of(Code.BUNDLE_SPLIT).refused();
        }
        var named = namedOnlyBy(submission.id());
        try {
            var outcome = books.database().transaction(() -> decided(ahead, other -> false));
            forget(named);
            return outcome;
        } catch (Refused refused) {
            forgetRefused(ahead.node(), refused.problem());
            throw refused;
        }
    }

    /** A member of a bundle; the caller holds the transaction of all of them. */
    Outcome member(Ahead ahead, Predicate<String> together) {
        return decided(ahead, together);
    }

    /** Attachments that go with an item's earlier revision, unless the next one names them too. */
    List<String> namedOnlyBy(String id) {
        return books.pieces().attachmentsOnlyOf(id);
    }

    /** Outside any transaction: files are removed only after the commit that let go of them. */
    void forget(List<String> hashes) {
        attachments.forget(hashes);
    }

    /** The checks of a put without its effect. */
    public List<Finding> tried(Caller caller, String id, JsonNode node) {
        var submission = read(caller, id, node);
        try {
            return books.database().transaction(() -> {
                var held = books.pieces().find(id);
                if (replay(submission).isPresent()) {
                    return List.of();
                }
                held.ifPresent(piece -> mayFollow(submission, piece));
                return acceptance.check(submission, acceptance.found(submission), other -> submission.hasBundle());
            });
        } catch (Refused refused) {
            return asFindings(refused.problem());
        }
    }

    private static List<Finding> asFindings(Problem problem) {
        var named = problem.toJson().path("findings");
        if (named.isEmpty()) {
            return List.of(Finding.other("", true, problem.code().title()));
        }
        return named.valueStream().map(Finding::fromJson).toList();
    }

    private static Submission read(Caller caller, String id, JsonNode node) {
        var submission = Submission.read(id, node);
        caller.needs(submission.report() ? "reports.write" : "items.write");
        return submission;
    }

    private Outcome decided(Ahead ahead, Predicate<String> together) {
        var submission = ahead.submission();
        var replay = replay(submission);
        if (replay.isPresent()) {
            return replay.get();
        }
        var held = books.pieces().find(submission.id());
        held.ifPresent(piece -> mayFollow(submission, piece));
        var warnings = acceptance.check(submission, ahead.found(), together);
        var receipt = filing.accept(submission, warnings);
        return Outcome.received(held.isPresent() ? Outcome.OK : Outcome.CREATED, receipt);
    }

    /** Row 1: the same triple again gets the same receipt, even if superseded since. */
    private Optional<Outcome> replay(Submission submission) {
        return books.receipts()
                .find(submission.id(), submission.revision(), submission.sha256())
                .map(Outcome::replayed);
    }

    Optional<Outcome> replay(JsonNode item) {
        try {
            return replay(Submission.read(item.path("id").asText(), item));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** An attachment in which personal data was found does not stay on the portal's disk. */
    void forgetRefused(JsonNode item, Problem problem) {
        if (problem.code() == Code.PII_FOUND) {
            var hashes = problem.toJson()
                    .path("findings")
                    .valueStream()
                    .map(finding -> finding.path("pointer").asText())
                    .filter(pointer -> pointer.matches("/attachments/[0-9]+"))
                    .map(pointer -> item.at(pointer).path("sha256").asText())
                    .distinct()
                    .toList();
            attachments.forget(hashes);
        }
    }

    private static void mayFollow(Submission submission, Piece held) {
        notWithdrawn(held);
        if (held.report() != submission.report()) {
            throw Problem.of(Code.LANE_CONFLICT).refused();
        }
        fitsRevision(submission.baseRevision(), submission.revision(), held);
    }

    static void notWithdrawn(Piece held) {
        if (held.withdrawn()) {
            throw Problem.of(Code.ITEM_WITHDRAWN)
                    .current(held.revision(), held.sha256(), held.state())
                    .refused();
        }
    }

    static void fitsRevision(long base, long revision, Piece held) {
        if (base != held.revision()) {
            throw Problem.of(Code.BASE_CONFLICT)
                    .current(held.revision(), held.sha256(), held.state())
                    .refused();
        }
        if (revision <= held.revision()) {
            throw Problem.of(Code.REVISION_REUSED)
                    .current(held.revision(), held.sha256(), held.state())
                    .refused();
        }
    }
}
