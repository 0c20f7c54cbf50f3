package org.xinxiyuan.files.xlsx;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xinxiyuan.files.xlsx.SheetFlow.Block;

/** Takes columns out of a sheet for its tables (删除列), and spares what else stands above or below them. */
record ColumnCuts(Sheet sheet, List<Block> blocks) {
    void carryOut() {
        var wanted = new TreeSet<Integer>();
        blocks.forEach(b -> wanted.addAll(b.cut()));
        var gone = new BitSet();
        for (int column : wanted) {
            if (spare(column)) {
                gone.set(column);
            } else {
                blocks.stream().filter(b -> b.cut().contains(column)).forEach(b -> clear(b, column));
            }
        }
        sheet.drop(new BitSet(), gone);
    }

    private void clear(Block block, int column) {
        for (int row = block.headerRow(); row <= block.lastRow(); row++) {
            sheet.cell(row, column).ifPresent(Cells::clear);
        }
    }

    /** Moves what must stay to the right; false where there is no room. */
    private boolean spare(int column) {
        for (var row : sheet.rows().entrySet()) {
            int at = row.getKey();
            boolean inTable = blocks.stream()
                    .anyMatch(b -> b.cut().contains(column) && at >= b.headerRow() && at <= b.lastRow());
            if (inTable || isMergedBeyond(at, column)) {
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
