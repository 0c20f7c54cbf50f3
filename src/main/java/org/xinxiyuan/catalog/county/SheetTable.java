package org.xinxiyuan.catalog.county;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet of a workbook as text (工作表): rows that hold anything, values of merged cells repeated in each of them. */
public record SheetTable(String name, List<Row> rows) {
    public SheetTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param number as Excel counts, from 1
     * @param cells by column from 0; blank ones are not there
     */
    public record Row(int number, Map<Integer, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public String text(int column) {
            return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
        }

        /** The value stands here and is not the repetition of a cell above. */
        boolean begins(int column) {
            return Optional.ofNullable(cells.get(column))
                    .filter(Cell::repeatsAbove)
                    .isEmpty();
        }

        /** One value over three columns or more, or words where the number stands: a title, a section or a note. */
        boolean isOneLine() {
            return cells.values().stream().map(Cell::text).distinct().count() == 1
                    && (cells.values().stream().anyMatch(Cell::wide) || isWordsInFront());
        }

        private boolean isWordsInFront() {
            return cells.size() == 1 && !text(0).isEmpty() && !Character.isDigit(text(0).charAt(0));
        }

        String first() {
            return cells.keySet().stream().sorted().findFirst().map(this::text).orElse("");
        }
    }

    /**
     * @param repeatsAbove part of a merged area whose value stands in an upper row
     * @param wide part of a merged area of three columns or more
     */
    public record Cell(String text, boolean repeatsAbove, boolean wide) {}

    /** {@code 工作表“财政”第7行C列}. */
    String place(int row, int column) {
        return place(row) + letters(column) + "列";
    }

    String place(int row) {
        return place() + "第" + row + "行";
    }

    String place() {
        return "工作表“" + name + "”";
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
