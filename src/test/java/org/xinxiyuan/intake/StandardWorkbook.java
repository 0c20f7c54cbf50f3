package org.xinxiyuan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the form of 国办发〔2019〕54号, for tests: a title, a header of two rows, the rows given, a note. */
public final class StandardWorkbook {
    /** What a sound row holds, from 序号 to 乡、村级. */
    public static final List<String> ROW = List.of(
            "1", "社会救助", "临时救助", "救助对象；救助标准；监督电话", "《社会救助暂行办法》", "信息形成或变更之日起20个工作日内",
            "镇社会事务办公室", "■政府网站 □政府公报 ■村公示栏", "√", "", "√", "", "", "√");

    private static final List<String> UPPER = List.of(
            "序号", "公开事项", "公开事项", "公开内容(要素)", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开对象",
            "公开方式", "公开方式", "公开层级", "公开层级");
    private static final List<String> LOWER =
            List.of("", "一级事项", "二级事项", "", "", "", "", "", "全社会", "特定群体", "主动", "依申请公开", "县级", "乡、村级");

    private final XSSFWorkbook book = new XSSFWorkbook();

    public StandardWorkbook sheet(String name, List<List<String>> rows) {
        var sheet = book.createSheet(name);
        put(sheet, 0, 0, name + "领域基层政务公开标准目录");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 13));
        header(sheet);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                put(sheet, r + 3, c, rows.get(r).get(c));
            }
        }
        put(sheet, rows.size() + 3, 0, "备注：本目录由县政务公开办负责解释。");
        return this;
    }

    private static void header(XSSFSheet sheet) {
        for (int c = 0; c < UPPER.size(); c++) {
            put(sheet, 1, c, UPPER.get(c));
            put(sheet, 2, c, LOWER.get(c));
            if (LOWER.get(c).isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, c, c));
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        for (int c = 8; c < 14; c += 2) {
            sheet.addMergedRegion(new CellRangeAddress(1, 1, c, c + 1));
        }
    }

    /** Row and column as Excel counts them, from 1 and A. */
    public StandardWorkbook set(String sheet, int row, char column, String text) {
        put(book.getSheet(sheet), row - 1, column - 'A', text);
        return this;
    }

    public StandardWorkbook formula(String sheet, int row, char column, String formula) {
        var cell = book.getSheet(sheet).getRow(row - 1).createCell(column - 'A');
        cell.setCellFormula(formula);
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        return this;
    }

    /** Merges down; the lower cells lose their values. */
    public StandardWorkbook merge(String sheet, char column, int from, int to) {
        book.getSheet(sheet).addMergedRegion(new CellRangeAddress(from - 1, to - 1, column - 'A', column - 'A'));
        return this;
    }

    public StandardWorkbook hide(String sheet) {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    public StandardWorkbook blank(String name, String text) {
        put(book.createSheet(name), 0, 0, text);
        return this;
    }

    private static void put(XSSFSheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (text.isEmpty()) {
            line.createCell(column).setBlank();
        } else {
            line.createCell(column).setCellValue(text);
        }
    }

    public byte[] bytes() {
        try (book; var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
