package org.xinxiyuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small spreadsheets for tests: a line a row, bars between cells. */
public final class SheetFiles {
    private SheetFiles() {}

    /** @param sheets name and rows of each, rows between line breaks */
    public static String write(Path file, String... sheets) {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (int s = 0; s < sheets.length; s += 2) {
                var sheet = book.createSheet(sheets[s]);
                var rows = sheets[s + 1].split("\n");
                for (int r = 0; r < rows.length; r++) {
                    var row = sheet.createRow(r);
                    var cells = rows[r].split("\\|", -1);
                    for (int c = 0; c < cells.length; c++) {
                        row.createCell(c).setCellValue(cells[c]);
                    }
                }
            }
            book.write(out);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
