package org.xinxiyuan.service.sending.merging;

import java.util.Map;
import java.util.Optional;

/**
 * A place where the texts differ (不同之处): a field, or some lines of the body.
 *
 * @param key such as {@code title}, {@code elements/contact} or {@code body/2}
 * @param label in the officer's words
 * @param base what was last sent and received; empty where that is not known or had no such field
 */
public record Place(String key, String label, Optional<String> base, Optional<String> mine, Optional<String> theirs) {
    /** Who changed it since the base. */
    public enum Changed {
        NOBODY,
        MINE,
        THEIRS,
        BOTH
    }

    /** @param baseKnown whether there is a base at all */
    public Changed changed(boolean baseKnown) {
        if (mine.equals(theirs)) {
            return Changed.NOBODY;
        }
        if (!baseKnown) {
            return Changed.BOTH;
        }
        if (base.equals(mine)) {
            return Changed.THEIRS;
        }
        return base.equals(theirs) ? Changed.MINE : Changed.BOTH;
    }

    /** What was chosen here, or else the side that alone changed it; empty where a person has to choose. */
    public Optional<Side> side(Map<String, Side> chosen, boolean baseKnown) {
        var said = Optional.ofNullable(chosen.get(key));
        return said.isPresent() ? said : switch (changed(baseKnown)) {
            case NOBODY, MINE -> Optional.of(Side.MINE);
            case THEIRS -> Optional.of(Side.THEIRS);
            case BOTH -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "Place[" + key + "]";
    }
}
