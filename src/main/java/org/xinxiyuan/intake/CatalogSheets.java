package org.xinxiyuan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xinxiyuan.catalog.county.SheetTable;
import org.xinxiyuan.catalog.county.SheetTable.Cell;
import org.xinxiyuan.catalog.county.SheetTable.Row;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Source;

/** Reads the visible sheets of an .xlsx as text (目录工作簿); a merged area shows its value in each of its cells. */
public final class CatalogSheets {
    private static final int MAX_ROWS = 5_000;
    private static final int MAX_COLUMNS = 60;
    private static final int WIDE = 3;

    private CatalogSheets() {}

    /** Throws {@code file.refused} with a sentence where the file is no workbook or cannot be opened. */
    public static List<SheetTable> read(String fileName, byte[] bytes) {
        try {
            var kind = Source.open(fileName, bytes).kind();
            if (kind != FileKind.XLSX) {
                throw refused(
                        fileName,
                        kind == FileKind.OLD_EXCEL
                                ? "是旧版 .xls，请用 Excel 或 WPS 另存为 .xlsx 后再导入。"
                                : "不是 .xlsx 工作簿，请用 Excel 或 WPS 另存为不带宏、不加密的 .xlsx 后再导入。");
            }
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                return sheets(workbook);
            }
        } catch (BrokenFile broken) {
            throw refused(fileName, broken.reason() + "。");
        } catch (WorkstationException known) {
            throw known;
        } catch (IOException | RuntimeException malformed) {
            throw refused(fileName, "已损坏，打不开，请用原来的软件打开、另存一份再试。");
        }
    }

    private static WorkstationException refused(String fileName, String reason) {
        return new WorkstationException("file.refused", "“" + fileName + "”" + reason);
    }

    private static List<SheetTable> sheets(XSSFWorkbook workbook) {
        var sheets = new ArrayList<SheetTable>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                sheets.add(new SheetTable(workbook.getSheetName(i), rows(workbook.getSheetAt(i))));
            }
        }
        return sheets;
    }

    private static List<Row> rows(Sheet sheet) {
        var values = new HashMap<Integer, Map<Integer, Cell>>();
        var formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (var row : sheet) {
            for (var cell : row) {
                var text = formatter.formatCellValue(cell).strip();
                if (!text.isEmpty() && row.getRowNum() < MAX_ROWS && cell.getColumnIndex() < MAX_COLUMNS) {
                    values.computeIfAbsent(row.getRowNum(), r -> new HashMap<>())
                            .put(cell.getColumnIndex(), new Cell(text, false, false));
                }
            }
        }
        sheet.getMergedRegions().forEach(region -> spread(region, values));
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Row(e.getKey() + 1, e.getValue()))
                .toList();
    }

    private static void spread(CellRangeAddress region, Map<Integer, Map<Integer, Cell>> values) {
        var first = values.getOrDefault(region.getFirstRow(), Map.of()).get(region.getFirstColumn());
        if (first == null) {
            return;
        }
        boolean wide = region.getLastColumn() - region.getFirstColumn() + 1 >= WIDE;
        int last = Math.min(region.getLastRow(), MAX_ROWS - 1);
        for (int r = region.getFirstRow(); r <= last; r++) {
            for (int c = region.getFirstColumn(); c <= Math.min(region.getLastColumn(), MAX_COLUMNS); c++) {
                values.computeIfAbsent(r, row -> new HashMap<>())
                        .put(c, new Cell(first.text(), r > region.getFirstRow(), wide));
            }
        }
    }
}
