package org.xinxiyuan.files.old;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.xinxiyuan.files.fresh.Block;
import org.xinxiyuan.files.fresh.Block.Cell;
import org.xinxiyuan.files.fresh.Block.Merge;
import org.xinxiyuan.files.fresh.Edges;

/** A table of an old Word file (表格); which columns a cell spans is told by its edges, in twentieths of a point. */
final class WordTable {
    private final Table table;
    private final WordRuns runs;
    private final Edges edges;

    WordTable(Table table, WordRuns runs) {
        this.table = table;
        this.runs = runs;
        var all = new ArrayList<Integer>();
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                var cell = table.getRow(r).getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        this.edges = new Edges(all);
    }

    Block.Rows rows() {
        var rows = new ArrayList<List<Cell>>();
        for (int r = 0; r < table.numRows(); r++) {
            rows.add(row(table.getRow(r)));
        }
        return new Block.Rows(rows);
    }

    private List<Cell> row(TableRow row) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < row.numCells(); c++) {
            var cell = row.getCell(c);
            int width = edges.columns(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                var last = cells.remove(cells.size() - 1);
                cells.add(new Cell(last.text() + text(cell), last.width() + width, last.merge()));
            } else {
                cells.add(new Cell(text(cell), width, merge(cell)));
            }
        }
        return cells;
    }

    private static Merge merge(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.FIRST;
        }
        return cell.isVerticallyMerged() ? Merge.CONTINUED : Merge.NONE;
    }

    private String text(TableCell cell) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            var line = runs.text(cell.getParagraph(i));
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
