package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.Span;

/**
 * What the officer sees of the body or of one attachment (正文页、附件页): lines of text, or sheets, or a sentence where
 * there is neither.
 *
 * @param title as on its tab
 * @param passages the texts in it, by the names of their fields
 * @param said why there is nothing to compare; empty where there is
 */
public record FilePage(String title, List<Passage> passages, List<SheetTable> sheets, String said) {
    /** A field's text in lines. */
    public record Passage(String field, Painter painter, List<Line> lines) {
        @Override
        public String toString() {
            return "Passage[" + field + "]";
        }
    }

    public FilePage {
        passages = List.copyOf(passages);
        sheets = List.copyOf(sheets);
    }

    /** A text of one field; its name stands above it unless it is blank. */
    public static Passage passage(String field, String name, Painter painter) {
        var lines = new ArrayList<Line>();
        if (!name.isBlank()) {
            var words = new org.xinxiyuan.redact.Comparison(name, List.of(), List.of());
            lines.add(Line.of(new Painter(words, List::of), Line.Shape.FIELD, 0, new Span(0, name.length())));
        }
        lines.addAll(Lines.of(painter));
        return new Passage(field, painter, lines);
    }

    /** A workbook's sheets; what stands in none of them, such as printed headers, follows as text. */
    public static FilePage workbook(String title, String field, Painter painter) {
        var tables = painter.words().sheets().stream()
                .map(s -> new SheetTable(painter, s))
                .filter(s -> !s.rows().isEmpty())
                .toList();
        return new FilePage(title, List.of(new Passage(field, painter, loose(painter))), tables, "");
    }

    private static List<Line> loose(Painter painter) {
        var taken = new TreeMap<Integer, Integer>();
        for (var sheet : painter.words().sheets()) {
            taken.put(sheet.name().start(), sheet.name().end());
            sheet.cells().forEach(c -> taken.put(c.span().start(), c.span().end()));
        }
        return Lines.of(painter).stream()
                .filter(line -> {
                    var before = taken.lowerEntry(line.end());
                    return before == null || before.getValue() <= line.start();
                })
                .toList();
    }

    /** Nothing to compare, and why. */
    public static FilePage silent(String title, String said) {
        return new FilePage(title, List.of(), List.of(), said);
    }

    public List<Line> lines() {
        return passages.stream().flatMap(p -> p.lines().stream()).toList();
    }

    /** All that is read on one side, numbers and words too. */
    public String words(boolean before) {
        var words = new StringBuilder();
        passages.forEach(p -> p.lines().forEach(line -> line.cells().forEach(cell ->
                add(before ? line.painter().before(cell) : line.painter().after(cell), words))));
        sheets.forEach(sheet -> sheet.rows().forEach(row -> row.cells().values().forEach(cell -> add(
                before ? sheet.painter().before(cell.span()) : sheet.painter().after(cell.span()), words))));
        return words.toString();
    }

    private static void add(List<Run> runs, StringBuilder words) {
        runs.forEach(run -> words.append(run.text()).append(' '));
        words.append('\n');
    }

    public boolean has(String field) {
        return passages.stream().anyMatch(p -> p.field().equals(field));
    }

    /** The line in which a place begins, in the order of {@link #lines}; -1 where it stands in none. */
    int lineOf(String field, Span place) {
        int at = 0;
        for (var passage : passages) {
            if (passage.field().equals(field)) {
                for (int i = 0; i < passage.lines().size(); i++) {
                    var line = passage.lines().get(i);
                    if (line.painter() == passage.painter() && place.start() <= line.end()) {
                        return at + i;
                    }
                }
            }
            at += passage.lines().size();
        }
        return -1;
    }

    /** The column of a table in which a place stands, told so that places of one column say the same. */
    public Optional<String> columnOf(String field, Span place) {
        for (int i = 0; i < sheets.size(); i++) {
            var cell = sheets.get(i).at(place);
            if (cell.isPresent()) {
                return Optional.of(field + " " + i + " " + cell.get().column());
            }
        }
        int at = lineOf(field, place);
        if (at < 0 || !lines().get(at).isRow()) {
            return Optional.empty();
        }
        var line = lines().get(at);
        for (int i = 0; i < line.cells().size(); i++) {
            if (place.start() <= line.cells().get(i).end()) {
                return Optional.of(field + " " + System.identityHashCode(line.table()) + " " + i);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "FilePage[" + passages.size() + " passages, " + sheets.size() + " sheets]";
    }
}
