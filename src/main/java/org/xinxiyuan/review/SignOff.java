package org.xinxiyuan.review;

import java.time.Instant;
import java.util.Optional;

/**
 * 签发: who signed, as what, when.
 *
 * @param role the one signed with: the signer's own, or the giver's of a delegation
 * @param formSha256 SHA-256 of the scanned original where it was signed on paper
 * @param onBehalfOf who delegated (受…委托); stays here, the portal's contract has no such member
 */
public record SignOff(
        Role role, String by, Instant at, Optional<String> formSha256, Optional<String> onBehalfOf) {
    /** A signature of one's own. */
    public SignOff(Role role, String by, Instant at, Optional<String> formSha256) {
        this(role, by, at, formSha256, Optional.empty());
    }

    /** Who signed, for people: 李某，or 李某（受赵某委托）. */
    public String signer() {
        return by + onBehalfOf.map(giver -> "（受" + giver + "委托）").orElse("");
    }
}
