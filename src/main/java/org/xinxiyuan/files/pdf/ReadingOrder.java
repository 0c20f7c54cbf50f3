package org.xinxiyuan.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page in the order they are read (阅读顺序). Line by line, the lines of a narrow cell or column would be
 * torn apart by what stands beside them, and a number broken there would be no number any more: what goes on below is
 * read where it began. What was drawn twice for bold print is read once.
 */
final class ReadingOrder {
    /** Baselines this near are one line, in heights of the letters. */
    private static final double LEVEL = 0.4;
    /** Lines of a cell; more are a column of prose. */
    private static final int CELL = 6;

    private static final int LONGEST = 30;

    /** Heights of a letter. */
    private static final double AGAIN = 0.1;

    /** Points; below it nothing is told apart. */
    private static final double LEAST = 1e-4;

    private final List<Stretch> all = new ArrayList<>();
    private final Map<Dot, TextPosition> dots = new HashMap<>();

    /** Where a character stands, roughly. */
    private record Dot(String unicode, int x, int y) {
        @Override
        public String toString() {
            return "Dot";
        }
    }

    /** A glyph, in the order of drawing. */
    void add(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank() && isDrawnAgain(glyph)) {
            return;
        }
        boolean taken = !all.isEmpty() && all.get(all.size() - 1).takes(glyph);
        if (!taken && !glyph.getUnicode().isBlank()) {
            all.add(new Stretch(all.size(), glyph));
        }
    }

    /** A little aside of itself, for bold print; less than what is painted over around a glyph. */
    private boolean isDrawnAgain(TextPosition glyph) {
        double grain = Math.min(AGAIN * GlyphBox.size(glyph), glyph.getWidthDirAdj() / 3);
        if (grain < LEAST) {
            return false;
        }
        int x = (int) Math.floor(glyph.getX() / grain);
        int y = (int) Math.floor(glyph.getY() / grain);
        for (int beside = 0; beside < 9; beside++) {
            var there = new Dot(glyph.getUnicode(), x + beside % 3 - 1, y + beside / 3 - 1);
            var other = dots.get(there);
            if (other != null
                    && Math.abs(other.getX() - glyph.getX()) <= grain
                    && Math.abs(other.getY() - glyph.getY()) <= grain) {
                return true;
            }
        }
        dots.put(new Dot(glyph.getUnicode(), x, y), glyph);
        return false;
    }

    /** The lines as they are read; the page is forgotten. */
    List<List<Stretch>> endPage() {
        var drawn = List.copyOf(all);
        int count = sort();
        var continuations = new Continuations(drawn);
        var joined = all.stream().filter(s -> attached(s, continuations)).toList();
        level(joined);
        var lines = new ArrayList<List<Stretch>>();
        for (int i = 0; i < count; i++) {
            lines.add(new ArrayList<>());
        }
        all.stream().filter(s -> !s.moved()).forEach(s -> lines.get(s.line()).add(s));
        lines.forEach(l -> l.sort(Comparator.comparingDouble(Stretch::left)));
        all.clear();
        dots.clear();
        return lines;
    }

    /** Into lines; returns how many there are. */
    private int sort() {
        all.sort(Comparator.comparingDouble(Stretch::turn).thenComparingDouble(Stretch::y));
        var line = new ArrayList<Stretch>();
        var sorted = new ArrayList<Stretch>();
        int count = 0;
        for (var stretch : all) {
            if (!line.isEmpty() && !isLevel(line.get(0), stretch)) {
                take(line, count++, sorted);
            }
            line.add(stretch);
        }
        take(line, count++, sorted);
        all.clear();
        all.addAll(sorted);
        return count;
    }

    private static boolean isLevel(Stretch first, Stretch stretch) {
        double near = LEVEL * Math.max(first.size(), stretch.size());
        return first.turn() == stretch.turn() && stretch.y() - first.y() < near;
    }

    private static void take(List<Stretch> line, int number, List<Stretch> sorted) {
        line.sort(Comparator.comparingDouble(Stretch::left));
        for (var stretch : line) {
            stretch.place(sorted.size(), number);
            sorted.add(stretch);
        }
        line.clear();
    }

    /** Lines that follow each other anyway stay as they are. */
    private static boolean attached(Stretch head, Continuations continuations) {
        var next = continuations.of(head).filter(n -> n.number() != head.number() + 1);
        if (head.moved() || next.isEmpty()) {
            return false;
        }
        var chain = new ArrayList<>(List.of(head));
        while (next.isPresent() && !next.get().moved() && chain.size() < LONGEST) {
            chain.add(next.get());
            next = continuations.of(next.get());
        }
        var words = chain.stream().map(Stretch::text).toList();
        var numbers = BrokenNumbers.goOn(words);
        for (int i = 1; i < chain.size(); i++) {
            boolean one = numbers.get(i - 1) || chain.size() <= CELL && areWords(words.get(i - 1), words.get(i));
            head.append(chain.get(i), one ? "" : "\n");
        }
        return chain.size() > 1;
    }

    /** Not two numbers, and no end of a sentence between. */
    private static boolean areWords(String upper, String lower) {
        char last = upper.charAt(upper.length() - 1);
        boolean numbers = Character.isDigit(last) && Character.isDigit(lower.charAt(0));
        return !numbers && "。；;：:！？".indexOf(last) < 0;
    }

    /** In a row some of whose cells have one line, those stand at the middle of the others: they are one line again. */
    private void level(List<Stretch> joined) {
        var single = new TreeMap<Double, Stretch>();
        all.stream().filter(s -> !s.moved() && s.bottom() == s.y()).forEach(s -> single.putIfAbsent(s.y(), s));
        for (var cell : joined) {
            double near = LEVEL * cell.size();
            double middle = (cell.y() + cell.bottom()) / 2;
            boolean onTop = !single.subMap(cell.y() - near, cell.y() + near).isEmpty();
            Optional<Stretch> beside = single.subMap(middle - near, middle + near).values().stream()
                    .filter(s -> s.turn() == cell.turn())
                    .findFirst();
            if (!onTop && beside.isPresent()) {
                cell.level(beside.get().line());
            }
        }
    }
}
