package org.xinxiyuan.redact.recognizers;

import java.util.function.Consumer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/** The cells below a head of a kind (列). */
final class Columns {
    private Columns() {}

    static void each(Page page, Table table, Cue head, Consumer<Table.Cell> action) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).head() == head) {
                cells(page, table, column, action);
            }
        }
    }

    private static void cells(Page page, Table table, int column, Consumer<Table.Cell> action) {
        int line = table.body();
        while (line < table.end()) {
            int end = page.lineEnd(line);
            var cells = Table.cells(page, line, end, table.separator());
            if (column < cells.size()) {
                action.accept(cells.get(column));
            }
            line = end + 1;
        }
    }
}
