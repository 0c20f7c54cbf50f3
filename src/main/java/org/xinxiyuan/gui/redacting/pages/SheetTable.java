package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Comparison.Cell;
import org.xinxiyuan.redact.Comparison.Sheet;

/** A sheet as rows and columns (工作表网格), in the file's own counting; empty rows are left out. */
public final class SheetTable {
    private static final double HEADER_SHARE = 0.6;

    private final Painter painter;
    private final Sheet sheet;
    private final List<Row> rows;
    private final int width;
    private final BitSet gone;

    /**
     * A row with its cells by column.
     *
     * @param number as the file counts, from 1
     */
    public record Row(int number, TreeMap<Integer, Cell> cells, boolean head) {
        /** The same row as another object. */
        Row again() {
            return new Row(number, cells, head);
        }

        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    SheetTable(Painter painter, Sheet sheet) {
        this.painter = painter;
        this.sheet = sheet;
        var byNumber = new TreeMap<Integer, TreeMap<Integer, Cell>>();
        sheet.cells().forEach(c -> byNumber.computeIfAbsent(c.row(), r -> new TreeMap<>()).put(c.column(), c));
        int fullest = byNumber.values().stream().mapToInt(TreeMap::size).max().orElse(0);
        rows = new ArrayList<>();
        boolean head = false;
        for (var row : byNumber.entrySet()) {
            boolean first = !head && row.getValue().size() >= Math.max(2, fullest * HEADER_SHARE);
            rows.add(new Row(row.getKey() + 1, row.getValue(), first));
            head |= first;
        }
        width = sheet.cells().stream().mapToInt(c -> c.column() + 1).max().orElse(0);
        gone = goneColumns();
    }

    private BitSet goneColumns() {
        var said = new BitSet();
        var left = new BitSet();
        for (var cell : sheet.cells()) {
            if (cell.width() == 1) {
                said.set(cell.column());
                if (!painter.words().shown(cell.span()).isBlank()) {
                    left.set(cell.column());
                }
            } else {
                left.set(cell.column());
            }
        }
        said.andNot(left);
        return said;
    }

    Painter painter() {
        return painter;
    }

    /** Its name, on the original side. */
    String name() {
        return sheet.name().in(painter.words().text());
    }

    public List<Row> rows() {
        return rows;
    }

    public int width() {
        return width;
    }

    /** The public version has no such column. */
    public boolean gone(int column) {
        return gone.get(column);
    }

    /** Only what its cells say may differ. */
    boolean builtLike(SheetTable other) {
        return width == other.width
                && gone.equals(other.gone)
                && rows.size() == other.rows.size()
                && name().equals(other.name());
    }

    /** The cell in which a place begins. */
    Optional<Cell> at(Span place) {
        var cells = sheet.cells();
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (cells.get(mid).span().end() <= place.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low < cells.size() && cells.get(low).span().start() <= place.start()
                ? Optional.of(cells.get(low))
                : Optional.empty();
    }

    /** A, B, … Z, AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return "SheetTable[" + rows.size() + " rows]";
    }
}
