package org.xinxiyuan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.document.table.WorkbookReader;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Source;

/** Opens an .xlsx by its content (读表): its visible sheets as they show, formulas as stored results, days as dates. */
public final class Workbooks implements WorkbookReader {
    private static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 100;

    @Override
    public Workbook read(String fileName, byte[] bytes) {
        try {
            var source = Source.open(fileName, bytes);
            if (Marks.find(fileName, source, bytes).isPresent()) {
                throw new WorkstationException("table.classified");
            }
            if (source.kind() != FileKind.XLSX) {
                throw new WorkstationException("table.unreadable", fileName);
            }
            return opened(fileName, bytes);
        } catch (BrokenFile | IOException broken) {
            throw new WorkstationException(broken, "table.unreadable", fileName);
        }
    }

    private static Workbook opened(String fileName, byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheets.add(sheet(book.getSheetAt(i)));
                }
            }
            return new Workbook(fileName, sheets);
        } catch (RuntimeException broken) {
            if (broken instanceof WorkstationException known) {
                throw known;
            }
            throw new WorkstationException(broken, "table.unreadable", fileName);
        }
    }

    private static Sheet sheet(XSSFSheet sheet) {
        if (sheet.getLastRowNum() > MAX_ROWS) {
            throw new WorkstationException("table.too-large", MAX_ROWS);
        }
        var shown = new DataFormatter(Locale.CHINA);
        shown.setUseCachedValuesForFormulaCells(true);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var row = sheet.getRow(i);
            var cells = new ArrayList<String>();
            int last = row == null ? 0 : Math.min(MAX_COLUMNS, row.getLastCellNum());
            for (int c = 0; c < last; c++) {
                var cell = row.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cells.add(text(cell, shown));
            }
            rows.add(cells);
        }
        return new Sheet(sheet.getSheetName(), rows);
    }

    /** A number in full and a day as a date: a column may be too narrow, or its format leave something out. */
    private static String text(XSSFCell cell, DataFormatter shown) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return shown.formatCellValue(cell);
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            var day = cell.getLocalDateTimeCellValue().toLocalDate();
            var format = cell.getCellStyle().getDataFormatString();
            return day.getDayOfMonth() == 1 && !format.contains("d")
                    ? day.toString().substring(0, 7)
                    : day.toString();
        }
        var plain = new java.math.BigDecimal(String.valueOf(cell.getNumericCellValue())).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
