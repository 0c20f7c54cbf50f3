package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Span;

/** A Markdown table as rows of cells (表格), with the numbers of the places that stand in each cell. */
public record Grid(List<List<Cell>> rows) {
    private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*");

    /** A cell's words; prints without them. */
    public record Cell(String text, List<PlaceRow> places) {
        @Override
        public String toString() {
            return "Cell" + places;
        }
    }

    /** The tables of a text, in its order. */
    static List<Grid> in(String content, List<PlaceRow> places, Function<PlaceRow, Span> span) {
        var grids = new ArrayList<Grid>();
        var rows = new ArrayList<List<Cell>>();
        int at = 0;
        for (String line : content.split("\n", -1)) {
            if (!line.strip().startsWith("|")) {
                add(grids, rows);
            } else if (!RULE.matcher(line).matches()) {
                rows.add(cells(line, at, places, span));
            }
            at += line.length() + 1;
        }
        add(grids, rows);
        return grids;
    }

    private static void add(List<Grid> grids, List<List<Cell>> rows) {
        if (rows.size() > 1) {
            grids.add(new Grid(List.copyOf(rows)));
        }
        rows.clear();
    }

    private static List<Cell> cells(String line, int at, List<PlaceRow> places, Function<PlaceRow, Span> span) {
        var cells = new ArrayList<Cell>();
        int from = line.indexOf('|') + 1;
        while (from < line.length()) {
            int bar = line.indexOf('|', from);
            int end = bar < 0 ? line.length() : bar;
            int start = at + from;
            int stop = at + end;
            var here = places.stream()
                    .filter(p -> span.apply(p).start() >= start && span.apply(p).start() <= stop)
                    .toList();
            cells.add(new Cell(line.substring(from, end).strip(), here));
            from = end + 1;
        }
        return List.copyOf(cells);
    }
}
