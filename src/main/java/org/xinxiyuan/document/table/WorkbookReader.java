package org.xinxiyuan.document.table;

/** Port: opens a spreadsheet file. */
@FunctionalInterface
public interface WorkbookReader {
    /** Throws {@code table.unreadable} with the file's name where it is none. */
    Workbook read(String fileName, byte[] bytes);
}
