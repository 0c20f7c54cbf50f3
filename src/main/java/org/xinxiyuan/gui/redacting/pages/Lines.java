package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.gui.redacting.pages.Line.Columns;
import org.xinxiyuan.gui.redacting.pages.Line.Shape;

/** Reads a Markdown text into lines: headings, paragraphs, list items, rows of tables (版面分行). */
public final class Lines {
    private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+.*", Pattern.DOTALL);
    private static final int WIDEST = 24;

    private final Painter painter;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Span>> rows = new ArrayList<>();

    private Lines(Painter painter) {
        this.painter = painter;
    }

    public static List<Line> of(Painter painter) {
        var reading = new Lines(painter);
        var text = painter.words().text();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            reading.line(text, new Span(at, end));
            at = end + 1;
        }
        reading.table();
        return reading.lines;
    }

    private void line(String text, Span span) {
        var words = span.in(text);
        if (words.stripLeading().startsWith("|")) {
            if (!RULE.matcher(words).matches()) {
                rows.add(cells(text, span));
            }
            return;
        }
        table();
        if (words.isBlank()) {
            return;
        }
        int level = level(words);
        if (level > 0) {
            int lead = words.indexOf(' ') + 1;
            lines.add(Line.of(painter, Shape.HEADING, level, new Span(span.start() + lead, span.end())));
        } else {
            var shape = ITEM.matcher(words).matches() ? Shape.ITEM : Shape.PARAGRAPH;
            lines.add(Line.of(painter, shape, 0, span));
        }
    }

    private static int level(String words) {
        int level = 0;
        while (level < words.length() && words.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level < words.length() && words.charAt(level) == ' ' ? level : 0;
    }

    private static List<Span> cells(String text, Span line) {
        var cells = new ArrayList<Span>();
        int from = text.indexOf('|', line.start()) + 1;
        for (int i = from; i <= line.end(); i++) {
            boolean end = i == line.end();
            if (end || text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                if (!end || !new Span(from, i).in(text).isBlank()) {
                    cells.add(stripped(text, from, i));
                }
                from = i + 1;
            }
        }
        return cells;
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private void table() {
        rows.removeIf(List::isEmpty);
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var columns = new Columns(weights(width), gone(width));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(painter, i == 0 ? Shape.HEAD : Shape.ROW, 0, rows.get(i), columns));
        }
        rows.clear();
    }

    private int[] weights(int width) {
        var weights = new int[width];
        for (int line = 0; line < rows.size(); line++) {
            var row = rows.get(line);
            for (int i = 0; i < row.size(); i++) {
                // a head is broken more easily than a number
                int wanted = line == 0 ? units(row.get(i)) / 2 : units(row.get(i));
                weights[i] = Math.max(weights[i], Math.min(WIDEST, wanted));
            }
        }
        for (int i = 0; i < width; i++) {
            weights[i] = Math.max(9, weights[i] + 3);
        }
        return weights;
    }

    /** A Chinese character is as wide as two others. */
    private int units(Span span) {
        return span.in(painter.words().text()).codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** A column is gone where it said something and the public version says nothing there. */
    private BitSet gone(int width) {
        var gone = new BitSet();
        for (int i = 0; i < width; i++) {
            int column = i;
            var filled = rows.stream()
                    .filter(r -> column < r.size() && r.get(column).length() > 0)
                    .map(r -> r.get(column))
                    .toList();
            gone.set(
                    i,
                    !filled.isEmpty()
                            && filled.stream().allMatch(c -> painter.words().shown(c).isBlank()));
        }
        return gone;
    }
}
