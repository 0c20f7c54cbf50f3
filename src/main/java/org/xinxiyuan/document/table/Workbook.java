package org.xinxiyuan.document.table;

import java.util.List;
import java.util.Optional;

/** 工作簿: a spreadsheet file as its visible sheets. */
public record Workbook(String fileName, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(s -> s.name().strip().equals(name)).findFirst();
    }
}
