package org.xinxiyuan.redact;

import java.time.Instant;

/**
 * What a person decided for one place (逐处决定), with the reason where a detection was waved through. KEEP waves it
 * through.
 *
 * @param reason empty only where the treatment is stricter than or equal to the policy's
 */
public record Decision(Place place, Treatment treatment, String reason, String by, Instant at) {}
