package org.xinxiyuan.files.xlsx;

import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xinxiyuan.files.xlsx.SheetFlow.Block;

/** Takes columns out of a sheet for its tables (删除列), and spares what else stands above or below them. */
record ColumnCuts(Sheet sheet, List<Area> areas) {
    /** The rows of a table, from its header on, and the columns it is to lose. */
    record Area(int header, int last, SortedSet<Integer> cut) {
        boolean holds(int row, int column) {
            return row >= header && row <= last && cut.contains(column);
        }
    }

    static ColumnCuts of(Sheet sheet, List<Block> blocks) {
        return new ColumnCuts(
                sheet,
                blocks.stream()
                        .filter(b -> !b.cut().isEmpty())
                        .map(b -> new Area(b.headerRow(), b.lastRow(), b.cut()))
                        .toList());
    }

    void carryOut() {
        var wanted = new TreeSet<Integer>();
        areas.forEach(a -> wanted.addAll(a.cut()));
        var gone = new BitSet();
        for (int column : wanted) {
            if (spare(column)) {
                gone.set(column);
            } else {
                areas.stream().filter(a -> a.cut().contains(column)).forEach(a -> clear(a, column));
            }
        }
        sheet.drop(new BitSet(), gone);
    }

    private void clear(Area area, int column) {
        for (int row = area.header(); row <= area.last(); row++) {
            sheet.cell(row, column).ifPresent(Cells::clear);
        }
    }

    /** Moves what must stay to the right; false where there is no room. */
    private boolean spare(int column) {
        for (var row : sheet.rows().entrySet()) {
            int at = row.getKey();
            if (areas.stream().anyMatch(a -> a.holds(at, column)) || isMergedBeyond(at, column)) {
                continue;
            }
            var cells = row.getValue().cells();
            var cell = cells.get(column);
            if (cell != null && isFilled(cell)) {
                var right = cells.get(column + 1);
                if (right == null || isFilled(right) || isMergedBeyond(at, column + 1)) {
                    return false;
                }
                row.getValue().element().replaceChild(cell, right);
                cells.put(column + 1, cell);
                cells.remove(column);
            }
        }
        return true;
    }

    private boolean isMergedBeyond(int row, int column) {
        return sheet.merged().stream().anyMatch(r -> r.contains(row, column) && r.width() > 1);
    }

    private static boolean isFilled(Element cell) {
        return cell.hasChildNodes() && !cell.getTextContent().isBlank();
    }
}
