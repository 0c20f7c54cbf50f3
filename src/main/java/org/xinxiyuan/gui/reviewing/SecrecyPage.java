package org.xinxiyuan.gui.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Consent;

/**
 * Where a piece stands with its secrecy review (保密审查).
 *
 * @param words standing and the steps taken, one line each
 * @param next the step that can be taken now
 * @param names who may take it
 */
public record SecrecyPage(String words, Level next, List<String> names) {
    /** None for a report, which is not published. */
    static Optional<SecrecyPage> of(Office office, Prepared prepared, String author, Messages messages) {
        if (prepared.draft().content().filing().lane().filter(Lane.DISCLOSURE::equals).isEmpty()) {
            return Optional.empty();
        }
        var consent = office.secrecy().consent(prepared, author);
        var review = office.secrecy().latest(prepared.draft().id());
        var steps = review.stream()
                .flatMap(r -> r.steps().stream())
                .map(s -> "\n" + s.level().label() + "　" + s.by() + "　" + s.on() + "　"
                        + s.verdict().conclusion().label())
                .collect(Collectors.joining());
        int taken = consent == Consent.UNFINISHED ? review.map(r -> r.steps().size()).orElse(0) : 0;
        var next = Level.values()[taken % Level.values().length];
        var names = office.people().all().stream()
                .filter(p -> next != Level.APPROVAL || p.role() != Role.AUTHOR)
                .map(Person::name)
                .toList();
        var words = messages.text("reviewing.secrecyStands", consent.label()) + steps;
        return Optional.of(new SecrecyPage(words, next, names));
    }
}
