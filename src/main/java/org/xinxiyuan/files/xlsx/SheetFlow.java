package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.Table;
import org.xinxiyuan.files.flow.Table.Cell;

/** Writes a sheet into a flow: its tables, set apart by empty rows, with titles and notes as paragraphs. */
final class SheetFlow {
    private final Sheet sheet;
    private final Cells cells;
    private final Map<Integer, List<Region>> regionsByRow = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Rows that belong together.
     *
     * @param numbers the sheet's row numbers, from 0
     * @param cut columns to be taken out of this block
     */
    record Block(List<Integer> numbers, List<List<Cell>> rows, SortedSet<Integer> cut) {
        int headerRow() {
            return numbers.get(Table.introRows(rows));
        }

        int lastRow() {
            return numbers.get(numbers.size() - 1);
        }

        @Override
        public String toString() {
            return "Block[" + rows.size() + " rows]";
        }
    }

    SheetFlow(Sheet sheet, Cells cells) {
        this.sheet = sheet;
        this.cells = cells;
        for (var region : sheet.merged()) {
            sheet.rows().keySet().stream()
                    .filter(row -> row >= region.top() && row <= region.bottom())
                    .forEach(row -> regionsByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(region));
        }
    }

    void write(Flow flow) {
        split();
        for (var block : blocks) {
            Table.write(flow, block.rows(), block.numbers(), block.cut()::addAll);
            flow.paragraph();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    private void split() {
        int last = -2;
        Block block = null;
        for (var row : sheet.rows().entrySet()) {
            var line = line(row.getKey(), row.getValue().cells());
            if (line.stream().allMatch(c -> text(c).isBlank())) {
                continue;
            }
            if (block == null || (row.getKey() > last + 1 && !continues(block, line))) {
                block = new Block(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
                blocks.add(block);
            }
            block.numbers().add(row.getKey());
            block.rows().add(line);
            last = row.getKey();
        }
    }

    /** Below an empty row, a line of values without a header of its own still belongs to the table above. */
    private static boolean continues(Block block, List<Cell> line) {
        long here = line.stream().filter(c -> !text(c).isBlank()).count();
        long above = block.rows().stream()
                .mapToLong(r -> r.stream().filter(c -> !text(c).isBlank()).count())
                .max()
                .orElse(0);
        return here > 1 && here * 2 > above && line.stream().anyMatch(c -> text(c).matches("(?s).*\\d{3,}.*"));
    }

    private static String text(Cell cell) {
        var text = new StringBuilder();
        cell.pieces().forEach(p -> text.append(p.text()));
        return text.toString();
    }

    private List<Cell> line(int row, Map<Integer, Element> byColumn) {
        var regions = regionsByRow.getOrDefault(row, List.of());
        var line = new ArrayList<Cell>();
        int covered = -1;
        for (var cell : byColumn.entrySet()) {
            int column = cell.getKey();
            if (column <= covered) {
                continue;
            }
            var region = regions.stream().filter(r -> r.contains(row, column)).findFirst();
            int width = region.map(r -> r.right() - column + 1).orElse(1);
            boolean below = region.filter(r -> row > r.top()).isPresent();
            line.add(new Cell(column, width, below ? List.<Piece>of() : cells.pieces(cell.getValue())));
            covered = column + width - 1;
        }
        return line;
    }

    /** Carries out the cuts, where nothing else stands in the column; else the cells are emptied one by one. */
    void cut() {
        ColumnCuts.of(sheet, blocks).carryOut();
    }
}
