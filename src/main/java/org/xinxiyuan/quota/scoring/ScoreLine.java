package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 计分明细: what one fact brought.
 *
 * @param scheme id of the scheme that was in force; empty where none was
 * @param points empty where the scheme does not tell (未载明)
 * @param remark why it is not the plain rate
 */
public record ScoreLine(
        Fact fact, String label, Optional<String> scheme, Optional<BigDecimal> points, Optional<String> remark) {
    /** What it adds to the score; what is not known adds nothing. */
    public BigDecimal value() {
        return points.orElse(BigDecimal.ZERO);
    }
}
