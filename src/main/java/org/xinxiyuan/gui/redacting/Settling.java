package org.xinxiyuan.gui.redacting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;

/**
 * Decisions on their way to the store (决定的先后): seen on the screen at once, saved in order, judged together, and taken
 * back in the reverse order. Lives on the thread of the screen.
 */
final class Settling {
    private static final int LONGEST = 200;

    private final Map<Place, Made> unjudged = new LinkedHashMap<>();
    private final Deque<List<Decision>> back = new ArrayDeque<>();
    private long made;
    private long saved;

    private record Made(Decision decision, long number) {}

    /** Notes decisions that are about to be saved; their number. */
    long make(List<Decision> decisions) {
        made++;
        decisions.forEach(d -> unjudged.put(d.place(), new Made(d, made)));
        return made;
    }

    /** What would take the last act back. */
    void remember(List<Decision> inverse) {
        back.push(List.copyOf(inverse));
        if (back.size() > LONGEST) {
            back.removeLast();
        }
    }

    Optional<List<Decision>> takeBack() {
        return Optional.ofNullable(back.poll());
    }

    void savedUpTo(long number) {
        saved = Math.max(saved, number);
    }

    long saved() {
        return saved;
    }

    /** Everything that was made is saved. */
    boolean idle() {
        return saved == made;
    }

    /** A judgement that began when this many were saved knows them. */
    void judged(long number) {
        unjudged.values().removeIf(m -> m.number() <= number);
    }

    /** The rows as a person decided them meanwhile. */
    List<PlaceRow> over(List<PlaceRow> rows) {
        if (unjudged.isEmpty()) {
            return rows;
        }
        var over = new ArrayList<PlaceRow>(rows.size());
        for (var row : rows) {
            var later = Optional.ofNullable(unjudged.get(row.redaction().place()));
            over.add(later.map(m -> row.with(m.decision())).orElse(row));
        }
        return over;
    }

    /** Nothing that was noted holds any more. */
    void forget() {
        unjudged.clear();
        back.clear();
    }
}
