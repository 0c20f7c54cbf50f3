package org.xinxiyuan.quota;

import java.util.Objects;

/**
 * 在手一件: a draft that never had a receipt. Prints without its title, which may hold a name.
 *
 * @param piece id of the draft
 */
public record InHand(String piece, String title, Duty properties, Filed.Names names) {
    public InHand {
        Objects.requireNonNull(piece);
    }

    /** Filed as a piece of either lane. */
    public boolean filed() {
        return properties.column().isPresent() || properties.type().isPresent();
    }

    @Override
    public String toString() {
        return "InHand[" + piece + "]";
    }
}
