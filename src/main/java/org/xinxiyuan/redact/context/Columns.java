package org.xinxiyuan.redact.context;

import java.util.function.Consumer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/** The cells below a head of a kind (列). */
public final class Columns {
    private Columns() {}

    public static void each(Page page, Table table, Cue head, Consumer<Table.Cell> action) {
        if (!page.hits().has(head)) {
            return;
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).head() == head) {
                cells(page, table, column, action);
            }
        }
    }

    /** How many digits the cell has; 0 if it holds anything but digits, dashes and blanks. */
    public static int digitsOnly(Page page, Table.Cell cell) {
        int digits = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            if (!page.is(i, Glyphs.DIGIT | Glyphs.INVISIBLE) && page.at(i) != '-' && page.at(i) != ' ') {
                return 0;
            }
            digits += page.isDigit(i) ? 1 : 0;
        }
        return digits;
    }

    private static void cells(Page page, Table table, int column, Consumer<Table.Cell> action) {
        int line = table.body();
        while (line < table.end()) {
            int end = page.lineEnd(line);
            var cells = Table.cells(page, line, end, table.separator());
            if (column < cells.size() && cells.size() > 1 && isValue(page, cells.get(column))) {
                action.accept(cells.get(column));
            }
            line = end + 1;
        }
    }

    /** The ruler under the heads of a Markdown table holds no values. */
    private static boolean isValue(Page page, Table.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (page.at(i) != '-' && page.at(i) != ':') {
                return true;
            }
        }
        return false;
    }
}
