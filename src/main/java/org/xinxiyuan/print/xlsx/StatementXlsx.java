package org.xinxiyuan.print.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.statement.Statement;

/**
 * A statement as xlsx: a sheet for each table, A4 upright, one page wide, heads on every page, figures as figures
 * (报表 xlsx). A text is never taken for a formula.
 */
public final class StatementXlsx {
    private static final int CHARACTERS = 92;
    private static final int UNIT = 256;
    private static final int ABOVE = 3;

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle plain;

    private StatementXlsx(XSSFWorkbook book) {
        this.book = book;
        title = style(16, true, HorizontalAlignment.CENTER, false);
        head = style(11, true, HorizontalAlignment.CENTER, true);
        text = style(11, false, HorizontalAlignment.LEFT, true);
        number = style(11, false, HorizontalAlignment.CENTER, true);
        plain = style(11, false, HorizontalAlignment.LEFT, false);
    }

    public static byte[] of(Statement statement) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var printer = new StatementXlsx(book);
            for (var table : statement.tables()) {
                printer.sheet(statement.head(), table);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new WorkstationException(e, "print.failed", "xlsx");
        }
    }

    private CellStyle style(int size, boolean bold, HorizontalAlignment alignment, boolean ruled) {
        var font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(ruled);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private void sheet(Statement.Head about, Statement.Table table) {
        var sheet = book.createSheet(name(table));
        int columns = table.heads().size();
        line(sheet, 0, columns, about.title(), title).getRow().setHeightInPoints(28);
        line(
                sheet,
                1,
                columns,
                "单位：" + about.unit() + "    期间：" + about.period().first() + " 至 "
                        + about.period().last(),
                plain);
        line(sheet, 2, columns, table.name(), plain);
        row(sheet, ABOVE, table.heads().stream().map(Statement.Cell::of).toList(), true);
        int at = ABOVE + 1;
        for (var cells : table.rows()) {
            row(sheet, at++, cells, false);
        }
        if (!table.foot().isEmpty()) {
            line(sheet, at++, columns, table.foot(), plain);
        }
        line(sheet, at + 1, columns, "制表人：＿＿＿＿＿    审核人：＿＿＿＿＿    负责人：＿＿＿＿＿    制表日期：" + about.madeOn(), plain);
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, CHARACTERS * UNIT * table.widths().get(i) / all);
        }
        paper(sheet);
    }

    /** Sheet names take neither brackets nor more than 31 characters. */
    private static String name(Statement.Table table) {
        var plain = table.name().replaceAll("（.*", "").replaceAll("^[一二三四五]、", "");
        return plain.length() > 31 ? plain.substring(0, 31) : plain;
    }

    private static XSSFCell line(XSSFSheet sheet, int at, int columns, String words, CellStyle style) {
        var cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns - 1));
        return cell;
    }

    private void row(XSSFSheet sheet, int at, List<Statement.Cell> cells, boolean heads) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            if (cells.get(i).number()) {
                cell.setCellValue(Double.parseDouble(cells.get(i).text()));
            } else {
                cell.setCellValue(cells.get(i).text());
            }
            cell.setCellStyle(heads ? head : cells.get(i).number() ? number : text);
        }
    }

    private static void paper(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(ABOVE, ABOVE, -1, -1));
        sheet.createFreezePane(0, ABOVE + 1);
    }
}
