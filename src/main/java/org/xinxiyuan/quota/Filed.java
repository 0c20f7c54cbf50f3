package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 报送一件: a piece that has its receipt, counted once however often it was sent or corrected.
 *
 * @param piece id of the draft
 * @param on day of the first receipt, in the officer's time zone
 */
public record Filed(String piece, LocalDate on, Duty properties) {
    public Filed {
        Objects.requireNonNull(piece);
        Objects.requireNonNull(on);
    }
}
