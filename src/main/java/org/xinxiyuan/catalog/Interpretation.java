package org.xinxiyuan.catalog;

import java.util.List;

/**
 * 政策解读 owed by a column.
 *
 * @param requiredWhen words in title or body that make it due
 * @param graceWorkdays working days the document may stand alone; 0: not at all
 */
public record Interpretation(boolean required, List<Cue> requiredWhen, boolean sync, int graceWorkdays) {
    public Interpretation {
        requiredWhen = List.copyOf(requiredWhen);
    }

    public boolean isDueFor(String title, String body) {
        return required || requiredWhen.stream().anyMatch(cue -> cue.foundIn(title) || cue.foundIn(body));
    }
}
