package org.xinxiyuan.redact;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.catalog.RedactionRules.Mask;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * The treatment of each kind of personal data for one release (脱敏方案): a profile of the catalog, ready for use.
 *
 * @param name the profile's name
 * @param measuring suspected values are hidden like certain ones, addresses behind the village
 */
public record Policy(
        String name,
        Map<PersonalData, Treatment> treatments,
        Map<PersonalData, Mask> masks,
        String hideWord,
        boolean measuring) {
    public Policy {
        treatments = Map.copyOf(treatments);
        masks = Map.copyOf(masks);
    }

    public Policy(
            String name, Map<PersonalData, Treatment> treatments, Map<PersonalData, Mask> masks, String hideWord) {
        this(name, treatments, masks, hideWord, false);
    }

    /**
     * For measuring: every kind that is measured is replaced by the hide word, of an address what is finer than the
     * village. Dates of birth, health and minors are not measured.
     *
     * @param names whether names are measured
     */
    public static Policy measuring(RedactionRules rules, boolean names) {
        var kept = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        kept.put(PersonalData.NAME, names ? Treatment.HIDE : Treatment.KEEP);
        kept.put(PersonalData.BIRTH_DATE, Treatment.KEEP);
        kept.put(PersonalData.HEALTH, Treatment.KEEP);
        kept.put(PersonalData.MINOR, Treatment.KEEP);
        return new Policy("measuring", kept, Map.of(), rules.hideWord(), true);
    }

    /** For measuring without names. */
    public static Policy measuring(RedactionRules rules) {
        return measuring(rules, false);
    }

    /** The profile of that name; throws {@code redact.unknown-profile} or {@code redact.unknown-treatment}. */
    public static Policy of(RedactionRules rules, String profile) {
        var words = rules.profiles().get(profile);
        if (words == null) {
            throw new WorkstationException("redact.unknown-profile", profile);
        }
        var treatments = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        words.forEach((type, word) -> treatments.put(PersonalData.valueOf(type), treatment(word)));
        var masks = new EnumMap<PersonalData, Mask>(PersonalData.class);
        rules.masks().forEach((type, mask) -> masks.put(PersonalData.valueOf(type), mask));
        return new Policy(profile, treatments, masks, rules.hideWord());
    }

    /** What this policy does with a kind; a kind it does not name is hidden. */
    public Treatment treatmentOf(PersonalData type) {
        return treatments.getOrDefault(type, Treatment.HIDE);
    }

    private static Treatment treatment(String word) {
        try {
            return Treatment.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new WorkstationException(unknown, "redact.unknown-treatment", word);
        }
    }
}
