package org.xinxiyuan.files.old;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.fresh.FreshXlsx;

/** An xls or et of Excel 97 and later (旧版 Excel/WPS 表格): visible sheets, rows and columns, values as displayed. */
public final class OldExcel {
    private OldExcel() {}

    public static List<FreshXlsx.Sheet> sheets(byte[] bytes) throws BrokenFile {
        try (var workbook = open(bytes)) {
            var display = new Display();
            var sheets = new ArrayList<FreshXlsx.Sheet>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    sheets.add(new VisibleSheet(workbook.getSheetAt(i), display).fresh());
                }
            }
            if (sheets.isEmpty()) {
                throw new BrokenFile("工作簿", "没有可见的工作表，请核对后再试");
            }
            return sheets;
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
    }

    /** All words of the file, hidden ones, comments and printed headers too; cells set apart by tabs. */
    public static String everything(byte[] bytes) throws BrokenFile {
        try (var workbook = open(bytes)) {
            var display = new Display();
            var all = new StringBuilder();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                all.append(workbook.getSheetName(i)).append('\n');
                words(workbook.getSheetAt(i), display, all);
            }
            for (var name : workbook.getAllNames()) {
                all.append(name.getNameName()).append('\n');
            }
            return all.toString();
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
    }

    private static void words(HSSFSheet sheet, Display display, StringBuilder all) {
        var header = sheet.getHeader();
        var footer = sheet.getFooter();
        for (var part : List.of(
                header.getLeft(), header.getCenter(), header.getRight(),
                footer.getLeft(), footer.getCenter(), footer.getRight())) {
            all.append(part).append('\n');
        }
        for (var row : sheet) {
            for (var cell : row) {
                all.append(display.of(cell).text()).append('\t');
            }
            all.append('\n');
        }
        sheet.getCellComments().values().forEach(c -> all.append(c.getString().getString()).append('\n'));
    }

    private static HSSFWorkbook open(byte[] bytes) throws BrokenFile, IOException {
        try {
            return new HSSFWorkbook(new POIFSFileSystem(new ByteArrayInputStream(bytes)));
        } catch (EncryptedDocumentException locked) {
            throw OldFiles.locked();
        } catch (OldExcelFormatException ancient) {
            throw new BrokenFile("文件", "是 Excel 95 或更早的文件，格式太旧，读不了，请用 Excel 或 WPS 另存为 .xlsx 后再试");
        }
    }
}
