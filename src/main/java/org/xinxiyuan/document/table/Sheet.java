package org.xinxiyuan.document.table;

import java.util.List;

/**
 * 工作表: the cells of a sheet as they are shown, row by row, empty ones as empty texts. Prints as its size.
 *
 * @param rows from the first row of the sheet on, so that numbers fit what the officer sees
 */
public record Sheet(String name, List<List<String>> rows) {
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What stands there, trimmed; an empty text outside of the sheet. */
    public String cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column).strip()
                : "";
    }

    @Override
    public String toString() {
        return "Sheet[" + rows.size() + " rows]";
    }
}
