package org.xinxiyuan.gui.common;

import java.util.Locale;

/** How a state is coloured (色调); the word beside it says the same. */
public enum Tone {
    QUIET,
    BUSY,
    GOOD,
    CARE,
    STOP;

    /** Style class of a chip. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
