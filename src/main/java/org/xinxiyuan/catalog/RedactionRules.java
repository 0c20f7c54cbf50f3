package org.xinxiyuan.catalog;

import java.util.List;
import java.util.Map;

/**
 * 脱敏口径 in the catalog's own words: which treatment each kind of personal data gets in each profile.
 *
 * @param profiles profile name → kind (ID_CARD …) → treatment (delete, mask, hide, keep, decide, cut-township,
 *     cut-village, cut-village-group, surname), with {@code extends} already resolved
 * @param masks kind → how many characters stay at both ends
 * @param hideWord what a hidden value becomes, such as 〔已隐藏〕
 * @param findingCodes finding code (PII_ID …) → kinds it stands for
 */
public record RedactionRules(
        Map<String, Map<String, String>> profiles,
        Map<String, Mask> masks,
        String hideWord,
        Map<String, List<String>> findingCodes) {
    public RedactionRules {
        profiles = Map.copyOf(profiles);
        masks = Map.copyOf(masks);
        findingCodes = Map.copyOf(findingCodes);
    }

    /** Characters kept in front and behind; the others become {@code *} one for one. */
    public record Mask(int first, int last) {}
}
