package org.xinxiyuan.gui.reviewing;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.Reviews.Standing;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.service.Office;

/**
 * Where a piece stands with its signature (审签一页).
 *
 * @param outgoing what would be released as it stands
 * @param words who signed when, or why it was returned
 */
public record ReviewPage(
        ReviewState state,
        Gate gate,
        Outgoing outgoing,
        Papers papers,
        String words,
        Signers signers) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * @param paper from submission on
     * @param secrecy of a disclosure piece
     */
    public record Papers(Optional<Paper> paper, Optional<SecrecyPage> secrecy) {}

    /** What the signer signs, from submission on. */
    public Optional<Paper> paper() {
        return papers.paper();
    }

    /**
     * @param blocks what keeps it from being submitted
     * @param warnings what does not, but is worth a look
     */
    public record Gate(List<String> blocks, List<String> warnings) {}

    /**
     * @param names who may sign this piece
     * @param behalf for whom and until when, of those who may only because it was delegated
     * @param inOutbox it stands in the outbox, or was sent
     */
    public record Signers(List<String> names, Map<String, String> behalf, boolean inOutbox) {}

    /** @param sitting who would submit it */
    static ReviewPage of(Office office, Draft draft, String sitting, Messages messages) {
        var prepared = office.preparing().prepare(draft);
        var standing = office.desk().reviews().standing(draft.id());
        var author = standing.release().map(r -> r.subject().author()).orElse(sitting);
        var findings = prepared.report().plus(office.secrecy().findings(prepared, author)).findings();
        return new ReviewPage(
                standing.state(),
                new Gate(sentences(findings, Severity.BLOCK), sentences(findings, Severity.WARN)),
                Outgoing.of(office, prepared, messages),
                new Papers(
                        standing.release().map(r -> Paper.of(office, draft.id(), r)),
                        SecrecyPage.of(office, prepared, author, messages)),
                words(office, standing, messages),
                signers(office, draft, standing, messages));
    }

    private static List<String> sentences(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity)
                .map(Finding::message)
                .distinct()
                .toList();
    }

    private static String words(Office office, Standing standing, Messages messages) {
        return switch (standing.state()) {
            case DRAFTING, SUBMITTED -> "";
            case RETURNED -> messages.text("reviewing.returned", standing.reason());
            case APPROVED -> standing.signOff().map(s -> signed(office, s, messages)).orElse("");
        };
    }

    private static String signed(Office office, SignOff signOff, Messages messages) {
        var at = TIME.format(ZonedDateTime.ofInstant(signOff.at(), office.clock().getZone()));
        return signOff.formSha256().isPresent()
                ? messages.text("reviewing.signedPaper", signOff.signer(), signOff.role().label(), at)
                : messages.text("reviewing.signed", signOff.signer(), signOff.role().label(), at);
    }

    private static Signers signers(Office office, Draft draft, Standing standing, Messages messages) {
        var subject = standing.release().map(Release::subject);
        var needed = subject.map(Release.Subject::needed).orElse(Role.ORDINARY);
        var behalf = new HashMap<String, String>();
        var names = office.people().all().stream()
                .filter(p -> office.delegating().may(p, needed))
                .filter(p -> !subject.map(Release.Subject::author).equals(Optional.of(p.name())))
                .map(Person::name)
                .toList();
        for (String name : names) {
            office.people().find(name).flatMap(p -> office.delegating().behind(p, needed)).ifPresent(d -> behalf.put(
                    name,
                    messages.text("reviewing.behalf", d.giver(), d.from().toString(), d.last().toString())));
        }
        return new Signers(names, behalf, inOutbox(office, draft, standing));
    }

    private static boolean inOutbox(Office office, Draft draft, Standing standing) {
        var sha256 = standing.release().map(Release::sha256).orElse("");
        return office.dispatching().outbox().stream()
                .anyMatch(e -> e.id().equals(draft.id()) && e.frozen().sha256().equals(sha256));
    }
}
