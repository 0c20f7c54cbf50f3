package org.xinxiyuan.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A usual mistake of filing (易混栏目).
 *
 * @param titleOnly scope {@code title}; else title and body
 * @param correct columns it belongs in, best first; none: not part of the disclosure catalog
 */
public record Confusion(boolean titleOnly, List<Cue> cues, List<Cue> unless, List<String> correct, String message) {
    public Confusion {
        cues = List.copyOf(cues);
        unless = List.copyOf(unless);
        correct = List.copyOf(correct);
    }

    public boolean holds(CuedText title, CuedText titleAndBody) {
        var text = titleOnly ? title : titleAndBody;
        return cues.stream().anyMatch(cue -> cue.foundIn(text))
                && unless.stream().noneMatch(cue -> cue.foundIn(text));
    }

    public Optional<String> suggestion() {
        return correct.stream().findFirst();
    }
}
