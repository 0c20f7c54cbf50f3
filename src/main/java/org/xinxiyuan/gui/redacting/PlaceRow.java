package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * One numbered place (脱敏一处). Holds personal data: prints as its number.
 *
 * @param field in words, such as 正文 or 附件 1
 * @param choices what may be done with it here
 * @param policy what the column's policy would do
 * @param soon decided just now; the public version is being made
 */
public record PlaceRow(
        int number, String field, Redaction redaction, List<Treatment> choices, Treatment policy, boolean soon) {
    static PlaceRow of(int number, String field, Redaction redaction, Policy policy) {
        var type = redaction.place().type();
        return new PlaceRow(number, field, redaction, choices(type, policy), policy.treatmentOf(type), false);
    }

    /** As it will stand once this is judged. */
    PlaceRow with(Decision decision) {
        boolean withdrawn = decision.treatment() == Treatment.DECIDE;
        var treatment = withdrawn && !suspected() ? policy : decision.treatment();
        var standing = withdrawn ? Optional.<Decision>empty() : Optional.of(decision);
        var soon = new Redaction(
                redaction.place(), redaction.span(), redaction.shown(), redaction.confidence(), treatment, standing);
        return new PlaceRow(number, field, soon, choices, policy, true);
    }

    /** What Enter does: as the column asks, else the whole value is hidden. */
    public Treatment accepted() {
        if (!undecided()) {
            return redaction.treatment();
        }
        return policy == Treatment.DECIDE || policy == Treatment.KEEP ? Treatment.HIDE : policy;
    }

    private static List<Treatment> choices(PersonalData type, Policy policy) {
        var choices = new ArrayList<>(List.of(Treatment.DELETE, Treatment.HIDE));
        if (policy.masks().containsKey(type)) {
            choices.add(Treatment.MASK);
        }
        if (type == PersonalData.ADDRESS) {
            choices.addAll(List.of(Treatment.CUT_TOWNSHIP, Treatment.CUT_VILLAGE, Treatment.CUT_VILLAGE_GROUP));
        }
        if (type == PersonalData.NAME) {
            choices.add(Treatment.SURNAME);
        }
        return List.copyOf(choices);
    }

    public String kind() {
        return redaction.place().type().label();
    }

    public String value() {
        return redaction.place().value();
    }

    public boolean undecided() {
        return redaction.undecided();
    }

    public boolean suspected() {
        return redaction.confidence() == Confidence.SUSPECTED;
    }

    public boolean kept() {
        return redaction.treatment() == Treatment.KEEP;
    }

    /** A person found it, no recogniser did. */
    public boolean marked() {
        return redaction.decision().filter(Decision::marks).isPresent();
    }

    /** Why it was waved through, if it was. */
    public Optional<String> reason() {
        return redaction.decision()
                .map(Decision::reason)
                .filter(r -> !r.isBlank() && !marked());
    }

    /** A treatment weaker than the policy's needs a reason. */
    public boolean needsReason(Treatment chosen) {
        return !marked() && weaker(chosen);
    }

    private boolean weaker(Treatment chosen) {
        return chosen == Treatment.KEEP || policy != Treatment.DECIDE && strength(chosen) < strength(policy);
    }

    private static int strength(Treatment treatment) {
        return switch (treatment) {
            case DELETE, HIDE -> 3;
            case CUT_TOWNSHIP -> 2;
            case CUT_VILLAGE, CUT_VILLAGE_GROUP, MASK, SURNAME -> 1;
            case KEEP, DECIDE -> 0;
        };
    }

    @Override
    public String toString() {
        return "PlaceRow[" + number + "]";
    }
}
