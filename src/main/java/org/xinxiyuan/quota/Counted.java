package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 一件: a piece as a list of pieces shows it. Prints without its title, which may hold a name.
 *
 * @param piece id of the draft
 * @param on day of its first receipt; empty while it is in hand (在手)
 */
public record Counted(String piece, String title, Optional<LocalDate> on) {
    @Override
    public String toString() {
        return "Counted[" + piece + "]";
    }
}
