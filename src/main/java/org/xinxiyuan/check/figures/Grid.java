package org.xinxiyuan.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.document.Span;

/** A pipe table of the body (表格): the first row names the columns. */
record Grid(String text, List<List<Span>> rows) {
    private static final Set<String> NOTHING = Set.of("", "-", "—", "——", "/", "无");
    private static final int LONGEST_NUMBER = 15;

    static List<Grid> in(Prose prose) {
        var grids = new ArrayList<Grid>();
        var rows = new ArrayList<List<Span>>();
        for (var line : prose.lines()) {
            if (line.table() && prose.text().substring(line.start(), line.end()).indexOf('|') >= 0) {
                var cells = cells(prose.text(), line);
                if (cells.stream().anyMatch(cell -> says(prose.text(), cell))) {
                    rows.add(cells);
                }
            } else if (!rows.isEmpty()) {
                grids.add(new Grid(prose.text(), List.copyOf(rows)));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            grids.add(new Grid(prose.text(), rows));
        }
        return grids;
    }

    /** The row of dashes under the header says nothing. */
    private static boolean says(String text, Span cell) {
        return cell.in(text).chars().anyMatch(c -> c != '-' && c != ':' && c != ' ' && c != Prose.GAP);
    }

    private static List<Span> cells(String text, Prose.Line line) {
        var cells = new ArrayList<Span>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '|') {
                boolean edge = cells.isEmpty() && start == line.start() || i == line.end();
                if (!(edge && text.substring(start, i).isBlank())) {
                    cells.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.get(0).size();
    }

    String header(int column) {
        return cell(0, column);
    }

    Span place(int row, int column) {
        return rows.get(row).get(column);
    }

    private String cell(int row, int column) {
        var cells = rows.get(row);
        return column >= cells.size() ? "" : withoutBlanks(cells.get(column).in(text));
    }

    private static String withoutBlanks(String cell) {
        var written = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != Prose.GAP && c != ' ' && (c < '\t' || c > '\r')) {
                written.append(c);
            }
        }
        return written.toString();
    }

    boolean mentions(String word) {
        return IntStream.range(1, height())
                .anyMatch(row -> cell(row, 0).contains(word) || cell(row, 1).contains(word));
    }

    /** Rows whose first or second cell is one of the words, a bracket behind it aside. */
    List<Integer> labelled(String... words) {
        var wanted = Set.of(words);
        return IntStream.range(1, height())
                .filter(row -> wanted.contains(label(cell(row, 0))) || wanted.contains(label(cell(row, 1))))
                .boxed()
                .toList();
    }

    private static String label(String cell) {
        int bracket = Math.max(cell.indexOf('（'), cell.indexOf('('));
        return bracket > 0 ? cell.substring(0, bracket) : cell;
    }

    /** The other rows of full width. */
    List<Integer> figures(Collection<Integer> totals, Collection<Integer> subtotals) {
        return IntStream.range(1, height())
                .filter(row -> !totals.contains(row) && !subtotals.contains(row))
                .filter(row -> rows.get(row).size() == width() && !cell(row, 0).contains("注"))
                .boxed()
                .toList();
    }

    boolean blank(int row, int column) {
        return NOTHING.contains(cell(row, column));
    }

    Optional<BigDecimal> number(int row, int column) {
        String cell = cell(row, column).replace(",", "");
        boolean figures = !cell.isEmpty()
                && cell.length() <= LONGEST_NUMBER
                && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
                && Character.isDigit(cell.charAt(cell.length() - 1))
                && cell.lastIndexOf('-') <= 0
                && cell.indexOf('.') == cell.lastIndexOf('.');
        return figures ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }
}
