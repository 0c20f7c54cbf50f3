package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Span;

/**
 * Numbers written over neighbouring cells of a table, side by side or one below the other, such as one digit to each
 * box of a form (分格填写的号码):
 * stretches of cells that together are as long as an ID number, and boxes of one digit each that
 * are as many as a mobile number or a bank card has.
 */
final class SpreadNumbers {
    private static final int ID = 18;
    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final Pattern CELL = Pattern.compile("[0-9]{1,17}|[Xx]");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("[| -]*---[| -]*");

    private static final Pattern LABEL = Pattern.compile("[^0-9|]{1,16}");
    /** Eleven counts of one digit each would else be a number too. */
    private static final Pattern PHONE = Pattern.compile("电话|手机|联系|号码");

    private final List<Spread> found = new ArrayList<>();

    private SpreadNumbers() {}

    /**
     * @param label of the row or the column
     * @param cells where the parts stand
     */
    record Spread(String label, String number, List<Span> cells) {
        @Override
        public String toString() {
            return "Spread[" + cells.size() + "]";
        }

        String labelled() {
            return label + "：" + number;
        }
    }

    private record Cell(String text, Span span) {
        boolean isPart() {
            return CELL.matcher(text).matches();
        }

        @Override
        public String toString() {
            return "Cell";
        }
    }

    /**
     * @param text Markdown with pipe tables
     */
    static List<Spread> in(String text) {
        var search = new SpreadNumbers();
        var table = new ArrayList<List<Cell>>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end);
            if (!line.startsWith("|")) {
                search.table(table);
                table.clear();
            } else if (!RULE.matcher(line).matches()) {
                table.add(cells(line, start));
            }
            start = end + 1;
        }
        search.table(table);
        return search.found;
    }

    private static List<Cell> cells(String line, int at) {
        var cells = new ArrayList<Cell>();
        var bars = BAR.matcher(line);
        int from = 0;
        while (bars.find()) {
            if (bars.start() > 0) {
                cells.add(cell(line, from, bars.start(), at));
            }
            from = bars.end();
        }
        return cells;
    }

    private static Cell cell(String line, int from, int to, int at) {
        int start = from;
        int end = to;
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return new Cell(line.substring(start, end), new Span(at + start, at + end));
    }

    private void table(List<List<Cell>> rows) {
        rows.forEach(this::line);
        var columns = new ArrayList<List<Cell>>();
        for (var row : rows) {
            for (int c = 0; c < row.size(); c++) {
                if (c == columns.size()) {
                    columns.add(new ArrayList<>());
                }
                columns.get(c).add(row.get(c));
            }
        }
        columns.forEach(this::line);
    }

    private void line(List<Cell> cells) {
        int run = 0;
        for (int i = 0; i < cells.size(); i++) {
            spread(cells, i);
            boolean box = cells.get(i).text().matches("[0-9]");
            run = box ? run + 1 : 0;
            boolean ends = i + 1 == cells.size() || !cells.get(i + 1).text().matches("[0-9]");
            boolean card = run >= SHORTEST_CARD && run <= LONGEST_CARD;
            boolean mobile =
                    run == MOBILE && PHONE.matcher(label(cells, i + 1 - run)).find();
            if (box && ends && (mobile || card)) {
                add(cells, i + 1 - run, i + 1);
            }
        }
    }

    private void spread(List<Cell> cells, int from) {
        int length = 0;
        int at = from;
        while (at < cells.size() && length < ID && cells.get(at).isPart()) {
            length += cells.get(at).text().length();
            at++;
        }
        if (length == ID && at - from > 1) {
            add(cells, from, at);
        }
    }

    private static String label(List<Cell> cells, int from) {
        var label = from > 0 ? cells.get(from - 1).text() : "";
        return LABEL.matcher(label).matches() ? label : "";
    }

    private void add(List<Cell> cells, int from, int to) {
        var number = new StringBuilder();
        cells.subList(from, to).forEach(c -> number.append(c.text()));
        found.add(new Spread(
                label(cells, from),
                number.toString(),
                cells.subList(from, to).stream().map(Cell::span).toList()));
    }
}
