package org.xinxiyuan.quota.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/** Spreadsheets as tests write them: a line a row, bars between cells. */
final class Tables {
    private Tables() {}

    static Workbook book(String fileName, Sheet... sheets) {
        return new Workbook(fileName, List.of(sheets));
    }

    static Sheet sheet(String name, String... rows) {
        var cells = new ArrayList<List<String>>();
        Stream.of(rows).forEach(row -> cells.add(List.of(row.split("\\|", -1))));
        return new Sheet(name, cells);
    }

    /** Where and why, short enough to compare. */
    static List<String> places(List<Problem> problems) {
        return problems.stream().map(p -> p.sheet() + " " + p.row() + " " + p.column()).toList();
    }
}
