package org.xinxiyuan.gui.redacting.pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.checking.Portfolio;

/** The last few drawn pictures (画好的图), oldest forgotten first. */
final class Drawings {
    private final int most;
    private final Map<Wanted, Optional<byte[]>> drawn = new LinkedHashMap<>(16, 0.75f, true);

    Drawings(int most) {
        this.most = most;
    }

    /** A drawing that is asked for; the same picture with other paintings is another drawing. */
    record Wanted(PictureRow row, boolean original, int longest) {
        private List<Region> painted() {
            return original ? List.of() : row.regions();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted w
                    && w.row.key().equals(row.key())
                    && w.original == original
                    && w.longest == longest
                    && w.painted().equals(painted());
        }

        @Override
        public int hashCode() {
            return row.key().hashCode() + longest;
        }

        Optional<byte[]> draw(Portfolio portfolio) {
            return original ? portfolio.original(row.sheet(), longest) : portfolio.shown(row.sheet(), longest);
        }
    }

    boolean has(Wanted wanted) {
        return drawn.containsKey(wanted);
    }

    /** Empty where it could not be drawn, or is not yet. */
    Optional<byte[]> get(Wanted wanted) {
        return drawn.getOrDefault(wanted, Optional.empty());
    }

    void put(Wanted wanted, Optional<byte[]> png) {
        drawn.put(wanted, png);
        var oldest = drawn.keySet().iterator();
        while (drawn.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }

    void clear() {
        drawn.clear();
    }
}
