package org.xinxiyuan.files.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.flow.Grid.Slot;

/**
 * Writes rows of cells into a flow as a GFM pipe table: title and intro rows above become paragraphs, a header of two
 * levels becomes one line, notes below become paragraphs again.
 */
public final class Table {
    /** Rows above the header have fewer filled cells than this share of the fullest row. */
    private static final double HEADER_SHARE = 0.6;

    private final Flow flow;
    private final List<List<Cell>> rows;
    private final Map<List<Cell>, Integer> numbers;
    private final int width;

    /**
     * One cell.
     *
     * @param column from 0
     * @param width columns spanned
     * @param pieces its text in order; empty for the continuation of a merged cell
     */
    public record Cell(int column, int width, List<Piece> pieces) {
        boolean blank() {
            return pieces.stream().allMatch(p -> p.text().isBlank());
        }

        @Override
        public String toString() {
            return "Cell[" + column + "+" + width + "]";
        }
    }

    private Table(Flow flow, List<List<Cell>> rows, Map<List<Cell>, Integer> numbers) {
        this.flow = flow;
        this.rows = rows;
        this.numbers = numbers;
        this.width = rows.stream()
                .flatMap(List::stream)
                .filter(c -> !c.blank())
                .mapToInt(c -> c.column() + c.width())
                .max()
                .orElse(0);
    }

    /** Writes the rows; those without any text are left out. */
    public static void write(Flow flow, List<List<Cell>> rows, Grid.Columns columns) {
        write(flow, rows, IntStream.range(0, rows.size()).boxed().toList(), columns);
    }

    /** As above, with the number that each row has in its file. */
    public static void write(Flow flow, List<List<Cell>> rows, List<Integer> numbers, Grid.Columns columns) {
        var numbered = new IdentityHashMap<List<Cell>, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.put(rows.get(i), numbers.get(i));
        }
        var filled =
                rows.stream().filter(r -> r.stream().anyMatch(c -> !c.blank())).toList();
        if (!filled.isEmpty()) {
            new Table(flow, filled, numbered).write(columns);
        }
    }

    /** The number of leading rows that are title or intro. */
    public static int introRows(List<List<Cell>> rows) {
        long fullest = rows.stream().mapToLong(Table::filled).max().orElse(0);
        int i = 0;
        while (i < rows.size() && filled(rows.get(i)) < Math.max(2, fullest * HEADER_SHARE)) {
            i++;
        }
        return i == rows.size() ? 0 : i;
    }

    private static long filled(List<Cell> row) {
        return row.stream().filter(c -> !c.blank()).mapToLong(c -> 1).sum();
    }

    private void write(Grid.Columns columns) {
        if (width == 1 || rows.stream().allMatch(r -> filled(r) <= 1)) {
            rows.forEach(this::paragraph);
            return;
        }
        int header = introRows(rows);
        rows.subList(0, header).forEach(this::paragraph);
        int data = header + headerDepth(header);
        int end = rows.size();
        while (end > data && isNote(rows.get(end - 1))) {
            end--;
        }
        flow.paragraph();
        var headerSlots = headerLine(rows.subList(header, data));
        flow.literal("|" + " --- |".repeat(width) + "\n");
        var slots = rows.subList(data, end).stream().map(this::line).collect(Collectors.toList());
        flow.add(new Grid(headerSlots, slots, columns));
        rows.subList(end, rows.size()).forEach(this::paragraph);
        flow.paragraph();
    }

    private static boolean isNote(List<Cell> row) {
        var filled = row.stream().filter(c -> !c.blank()).toList();
        return filled.size() == 1 && filled.get(0).width() > 1;
    }

    /** A header cell that spans several columns has its parts in the row below. */
    private int headerDepth(int header) {
        boolean spans = rows.get(header).stream().anyMatch(c -> c.width() > 1 && !c.blank());
        boolean below = header + 2 < rows.size()
                && rows.get(header + 1).stream().allMatch(c -> c.width() == 1)
                && rows.get(header + 1).stream().noneMatch(Table::looksLikeValue);
        return spans && below ? 2 : 1;
    }

    private static boolean looksLikeValue(Cell cell) {
        return cell.pieces().stream().anyMatch(p -> p.text().matches(".*\\d{3,}.*"));
    }

    private void paragraph(List<Cell> row) {
        flow.paragraph();
        var cells = row.stream().filter(c -> !c.blank()).toList();
        for (int i = 0; i < cells.size(); i++) {
            flow.literal(i == 0 ? "" : "　");
            words(row, cells.get(i));
        }
        flow.paragraph();
    }

    private List<Slot> headerLine(List<List<Cell>> levels) {
        var slots = new ArrayList<Slot>();
        flow.literal("|");
        for (int column = 0; column < width; column++) {
            flow.literal(" ");
            int start = flow.length();
            for (var level : levels) {
                headerCell(level, column, flow.length() > start);
            }
            slots.add(new Slot(column, 1, new Span(start, flow.length())));
            flow.literal(" |");
        }
        flow.literal("\n");
        return slots;
    }

    private void headerCell(List<Cell> level, int column, boolean second) {
        var cell = at(level, column);
        if (cell.isEmpty() || cell.get(0).blank()) {
            return;
        }
        flow.literal(second ? " " : "");
        if (cell.get(0).column() == column) {
            words(level, cell.get(0));
        } else {
            flow.literal(cell.get(0).pieces().stream()
                    .map(Piece::text)
                    .collect(Collectors.joining())
                    .replaceAll("[|\\n\\r]", " "));
        }
    }

    private void words(List<Cell> row, Cell cell) {
        int start = flow.length();
        flow.line(cell.pieces());
        flow.cell(numbers.get(row), cell.column(), cell.width(), start);
    }

    private static List<Cell> at(List<Cell> row, int column) {
        return row.stream()
                .filter(c -> c.column() <= column && column < c.column() + c.width())
                .limit(1)
                .toList();
    }

    private List<Slot> line(List<Cell> row) {
        var slots = new ArrayList<Slot>();
        int column = 0;
        flow.literal("|");
        for (var cell : row) {
            if (cell.column() >= width) {
                break;
            }
            flow.literal("  |".repeat(Math.max(0, cell.column() - column))).literal(" ");
            int start = flow.length();
            words(row, cell);
            slots.add(new Slot(cell.column(), cell.width(), new Span(start, flow.length())));
            int covered = Math.min(cell.width(), width - cell.column());
            flow.literal(" |").literal("  |".repeat(covered - 1));
            column = cell.column() + covered;
        }
        flow.literal("  |".repeat(Math.max(0, width - column))).literal("\n");
        return slots;
    }
}
