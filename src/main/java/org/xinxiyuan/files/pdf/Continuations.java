package org.xinxiyuan.files.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes on below (续行): what was drawn right behind and stands under it, and the rest of a broken number. */
final class Continuations {
    /** Baselines of one cell are this far apart, in heights of its letters. */
    private static final double NEAREST = 0.5;

    private static final double FARTHEST = 2.4;
    /** Points; lines within it are looked through together. */
    private static final double BAND = 12;

    private static final int MOST_LOOKED_AT = 60;

    private final Map<Stretch, Stretch> next = new IdentityHashMap<>();
    private final Map<Integer, List<Stretch>> numbers = new HashMap<>();

    /**
     * @param all in the order of drawing
     */
    Continuations(List<Stretch> all) {
        for (int i = 0; i < all.size(); i++) {
            var stretch = all.get(i);
            if (i + 1 < all.size() && isAbove(stretch, all.get(i + 1))) {
                next.put(stretch, all.get(i + 1));
            }
            if (stretch.text().matches("[0-9]{1,18}[Xx]?")) {
                numbers.computeIfAbsent(band(stretch), b -> new ArrayList<>()).add(stretch);
            }
        }
        numbers.values().forEach(band -> band.forEach(this::number));
    }

    Optional<Stretch> of(Stretch stretch) {
        return Optional.ofNullable(next.get(stretch));
    }

    private static int band(Stretch stretch) {
        return (int) Math.floor(stretch.y() / BAND);
    }

    private static boolean isAbove(Stretch upper, Stretch lower) {
        return upper.isAbove(lower, NEAREST, FARTHEST);
    }

    /** Drawn line by line, the parts of a number are told by their check character alone. */
    private void number(Stretch beginning) {
        var number = new StringBuilder(beginning.text());
        var parts = new ArrayList<>(List.of(beginning));
        while (number.length() < BrokenNumbers.LONGEST) {
            var below = below(parts.get(parts.size() - 1));
            if (below.isEmpty()) {
                return;
            }
            parts.add(below.get());
            number.append(below.get().text());
            if (BrokenNumbers.isProven(number.toString())) {
                for (int i = 0; i + 1 < parts.size(); i++) {
                    next.putIfAbsent(parts.get(i), parts.get(i + 1));
                }
                return;
            }
        }
    }

    private Optional<Stretch> below(Stretch upper) {
        Optional<Stretch> nearest = Optional.empty();
        int reach = (int) Math.ceil(Math.min(FARTHEST * upper.size(), 10 * BAND) / BAND);
        for (int band = band(upper); band <= band(upper) + reach && nearest.isEmpty(); band++) {
            var there = numbers.getOrDefault(band, List.of());
            nearest = there.stream()
                    .limit(MOST_LOOKED_AT)
                    .filter(s -> isAbove(upper, s))
                    .min((a, b) -> Double.compare(a.y(), b.y()));
        }
        return nearest;
    }
}
