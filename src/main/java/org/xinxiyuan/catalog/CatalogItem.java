package org.xinxiyuan.catalog;

import java.util.List;
import java.util.Optional;

/** A column of the disclosure catalog (公开事项、栏目), or a heading that only sorts. */
public record CatalogItem(
        Identity identity,
        Handling handling,
        Demands demands,
        Placement placement,
        Timing timing,
        Obligations obligations) {
    /** @param description one sentence: what belongs here and what does not */
    public record Identity(
            String code,
            String name,
            Optional<String> parent,
            Optional<String> area,
            String contentKind,
            String description) {}

    /** @param signOff only publishable columns have one */
    public record Handling(
            Cardinality cardinality,
            Optional<SignOffClass> signOff,
            String redactionProfile,
            List<String> legalBasis,
            Reach reach) {
        public Handling {
            legalBasis = List.copyOf(legalBasis);
        }
    }

    /** 公开主体、渠道、对象、方式、层级. */
    public record Reach(String publisher, List<String> channels, String audience, String mode, List<String> levels) {}

    public record Demands(List<RequiredElement> elements, List<RequiredAttachment> attachments) {
        public Demands {
            elements = List.copyOf(elements);
            attachments = List.copyOf(attachments);
        }
    }

    public record Placement(List<Cue> titleCues, List<Confusion> confusions) {
        public Placement {
            titleCues = List.copyOf(titleCues);
            confusions = List.copyOf(confusions);
        }
    }

    /** @param limitText a 公开时限 that was not understood, as its source words it (待核对); then there is no limit */
    public record Timing(
            Optional<TimeLimit> timeLimit,
            Optional<String> limitText,
            Optional<UpdateFrequency> updateFrequency,
            Optional<PublicityRule> publicity,
            Optional<FollowUp> followUp) {}

    /**
     * 更新频率.
     *
     * @param maxIdleDays calendar days; 0: only when something happens
     * @param severity none, warn or veto-part (单项否决)
     * @param verifyEveryDays calendar days after which the content is looked at again; 0: never
     */
    public record UpdateFrequency(String name, int maxIdleDays, String severity, int verifyEveryDays) {}

    /**
     * 期满反馈: after the publicity a piece must stand in another column.
     *
     * @param inverse the relation as seen from this piece, such as feedbackBy
     * @param withinDays calendar days
     */
    public record FollowUp(String column, String inverse, int withinDays) {}

    /** @param similarityMax largest share of sentences taken over from the document, 0 to 1 */
    public record Obligations(
            Optional<Interpretation> interpretation,
            Optional<RequiredLink> requiresLink,
            Optional<Double> similarityMax) {}

    public String code() {
        return identity.code();
    }

    public String name() {
        return identity.name();
    }

    public Optional<String> parent() {
        return identity.parent();
    }

    public String contentKind() {
        return identity.contentKind();
    }

    public String description() {
        return identity.description();
    }

    public boolean publishable() {
        return handling.cardinality() != Cardinality.CONTAINER;
    }

    public Cardinality cardinality() {
        return handling.cardinality();
    }

    /** Who signs; a heading, which nobody can sign, answers with the stricter class. */
    public SignOffClass signOff() {
        return handling.signOff().orElse(SignOffClass.IMPORTANT);
    }

    public String redactionProfile() {
        return handling.redactionProfile();
    }

    /** The same column under another redaction profile. */
    public CatalogItem withRedactionProfile(String profile) {
        var changed = new Handling(
                handling.cardinality(), handling.signOff(), profile, handling.legalBasis(), handling.reach());
        return new CatalogItem(identity, changed, demands, placement, timing, obligations);
    }

    public List<String> legalBasis() {
        return handling.legalBasis();
    }

    public List<RequiredElement> elements() {
        return demands.elements();
    }

    public List<RequiredAttachment> attachments() {
        return demands.attachments();
    }

    public Optional<TimeLimit> timeLimit() {
        return timing.timeLimit();
    }

    public Optional<UpdateFrequency> updateFrequency() {
        return timing.updateFrequency();
    }

    public Optional<PublicityRule> publicity() {
        return timing.publicity();
    }

    public Optional<FollowUp> followUp() {
        return timing.followUp();
    }

    public Optional<Interpretation> interpretation() {
        return obligations.interpretation();
    }

    public Optional<RequiredLink> requiresLink() {
        return obligations.requiresLink();
    }

    @Override
    public String toString() {
        return code() + " " + name();
    }
}
