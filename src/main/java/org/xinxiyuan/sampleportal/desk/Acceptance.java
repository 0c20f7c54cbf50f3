package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.inspect.PersonalDataPolicy;
import org.xinxiyuan.sampleportal.inspect.RestrictedHtml;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.AttachmentRows;
import org.xinxiyuan.sampleportal.store.Piece;
import org.xinxiyuan.sampleportal.store.Pieces;

/** 收件审查, in the contract's order: sign-off, column, links, quota, format, personal data, attachments. */
public final class Acceptance {
    private final County county;
    private final Pieces pieces;
    private final AttachmentRows attachments;
    private final TextScan scan;

    public Acceptance(County county, Pieces pieces, AttachmentRows attachments, TextScan scan) {
        this.county = county;
        this.pieces = pieces;
        this.attachments = attachments;
        this.scan = scan;
    }

    /**
     * Refuses, or gives what the receipt should warn of.
     *
     * @param found what its words show of personal data
     * @param together whether an id comes in the same bundle
     */
    List<Finding> check(Submission submission, List<Finding> found, Predicate<String> together) {
        var policy = submission.report() ? reports(submission) : disclosure(submission, together);
        quota(submission);
        format(submission);
        var warnings = new ArrayList<>(personalData(submission, found, policy));
        attachmentsThere(submission);
        submission
                .follows()
                .filter(id -> pieces.find(id).isEmpty())
                .ifPresent(id -> warnings.add(Finding.other("/follows", false, "所接的前一报尚未收到")));
        return warnings;
    }

    /** The county's own edit is looked at like a township's text; who signs is the county's affair. */
    public void holdEdited(ObjectNode item) {
        var submission = Submission.read(item.get("id").textValue(), item);
        var column = county.catalog().find(submission.text("columnCode"));
        format(submission);
        var policy = column.map(PersonalDataPolicy::of).orElseGet(PersonalDataPolicy::ofReports);
        personalData(submission, found(submission), policy);
    }

    private PersonalDataPolicy reports(Submission submission) {
        signedAs(submission, submission.text("reportType").startsWith("urgent_"));
        submission
                .solicitationId()
                .filter(id -> !county.plan().solicitationOpen(id) && !named(submission, "solicitationId"))
                .ifPresent(id -> {
                    throw Problem.of(Code.SOLICITATION_CLOSED).refused();
                });
        return PersonalDataPolicy.ofReports();
    }

    private PersonalDataPolicy disclosure(Submission submission, Predicate<String> together) {
        var column = county.catalog().find(submission.text("columnCode"));
        signedAs(submission, column.filter(Column::important).isPresent());
        if (column.isEmpty()) {
            throw Problem.of(Code.COLUMN_UNKNOWN).refused();
        }
        takesPieces(column.get());
        if (!column.get().contentKind().equals(submission.text("kind"))) {
            throw Problem.of(Code.KIND_MISMATCH).refused();
        }
        if (!submission.linkTargets().stream().allMatch(id -> together.test(id) || living(id))) {
            throw Problem.of(Code.LINK_UNKNOWN).refused();
        }
        return PersonalDataPolicy.of(column.get());
    }

    private static void signedAs(Submission submission, boolean important) {
        var role = submission.signedAs();
        if ("portal".equals(role) || (important && !"important".equals(role))) {
            throw Problem.of(Code.SIGNOFF_INVALID)
                    .detail(important ? "须由主要负责人签发" : "须由本单位签发")
                    .refused();
        }
    }

    private void takesPieces(Column column) {
        if (county.plan().others().contains(column.code())) {
            throw Problem.of(Code.COLUMN_FORBIDDEN).refused();
        }
        if (!column.publishable() || county.plan().retired().contains(column.code())) {
            throw Problem.of(Code.COLUMN_CLOSED).refused();
        }
    }

    private boolean living(String id) {
        return pieces.find(id)
                .filter(piece -> !piece.withdrawn() && !piece.report())
                .isPresent();
    }

    private void quota(Submission submission) {
        submission
                .quotaId()
                .filter(id -> !county.plan().openQuotas().containsKey(id) && !named(submission, "quotaId"))
                .ifPresent(id -> {
                    throw Problem.of(Code.QUOTA_CLOSED).refused();
                });
    }

    /** A correction may go on naming what the piece named when it was taken, even if that is closed by now. */
    private boolean named(Submission submission, String field) {
        return pieces.find(submission.id())
                .flatMap(Piece::content)
                .filter(held -> held.path(field).asText().equals(submission.text(field)))
                .isPresent();
    }

    private static void format(Submission submission) {
        if (submission.marked()) {
            var findings = RestrictedHtml.check(submission.text("body"), submission.attachments());
            if (!findings.isEmpty()) {
                throw Problem.of(Code.FORMAT_REFUSED).findings(findings).refused();
            }
        }
    }

    /** Personal data in the words of a submission, not yet weighed. */
    List<Finding> found(Submission submission) {
        var found = new ArrayList<Finding>();
        for (var words : submission.words()) {
            var marked = submission.marked() && "/body".equals(words.pointer());
            found.addAll(
                    marked ? scan.marked(words.pointer(), words.text()) : scan.plain(words.pointer(), words.text()));
        }
        return found;
    }

    private List<Finding> personalData(Submission submission, List<Finding> inWords, PersonalDataPolicy policy) {
        var found = new ArrayList<>(inWords);
        var index = 0;
        for (var ref : submission.item().path("attachments")) {
            var pointer = "/attachments/" + index++;
            attachments
                    .find(ref.get("sha256").textValue())
                    .ifPresent(stored -> stored.findings().forEach(finding -> found.add(finding.at(pointer))));
        }
        var weighed = policy.weigh(found);
        if (weighed.stream().anyMatch(Finding::error)) {
            throw Problem.of(Code.PII_FOUND).findings(weighed).refused();
        }
        return weighed;
    }

    private void attachmentsThere(Submission submission) {
        var missing = submission.attachments().stream()
                .filter(sha256 -> attachments.find(sha256).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(Code.ATTACHMENT_MISSING).missing(missing).refused();
        }
    }
}
