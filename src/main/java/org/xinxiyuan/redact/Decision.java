package org.xinxiyuan.redact;

import java.time.Instant;

/**
 * What a person decided for one place (逐处决定), with the reason where a detection was waved through. KEEP waves it
 * through, DECIDE takes back what was decided before.
 *
 * @param reason empty only where the treatment is stricter than or equal to the policy's
 */
public record Decision(Place place, Treatment treatment, String reason, String by, Instant at) {
    private static final String BY_HAND = "人工标出";

    /** Marks a place that no recogniser found (人工标出). */
    public static Decision mark(Place place, Treatment treatment, String by, Instant at) {
        return new Decision(place, treatment, BY_HAND, by, at);
    }

    /** Takes back what was decided for a place (撤回决定): it stands as if nobody had decided. */
    public static Decision withdraw(Place place, String by, Instant at) {
        return new Decision(place, Treatment.DECIDE, "", by, at);
    }

    /** A person found this place. */
    public boolean marks() {
        return reason.equals(BY_HAND);
    }
}
