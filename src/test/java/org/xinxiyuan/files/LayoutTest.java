package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.files.fuzz.Samples;

/** What is seen of a docx and an xlsx stays as it was, but for what was hidden. */
class LayoutTest {
    private static byte[] released(byte[] file) {
        return RealFiles.released(RealFiles.redact(file, "a"));
    }

    /** Everything that makes the look, a line for each thing; the number as the hide word. */
    private static List<String> look(XWPFDocument document) {
        var look = new ArrayList<String>();
        document.getHeaderList().forEach(h -> look.add("header " + h.getText().strip().replaceAll("1380\\d+", "〔已隐藏〕")));
        for (var p : document.getParagraphs()) {
            look.add(p.getStyle() + " " + p.getNumID() + " " + " " + p.getIndentationFirstLine() + " "
                    + p.getSpacingBetween() + " " + p.getAlignment());
            p.getRuns().forEach(r -> look.add(r.isBold() + " " + r.getColor() + " " + r.getFontSizeAsDouble()));
            p.getRuns().forEach(r -> r.getEmbeddedPictures().forEach(pic -> look.add(pic.getWidth() + "x" + pic.getDepth())));
        }
        for (var table : document.getTables()) {
            look.add("table " + table.getWidth() + " " + table.getWidthType() + " " + table.getNumberOfRows());
            table.getRows().forEach(row -> row.getTableCells().forEach(c -> look.add(c.getColor() + " "
                    + c.getText().replaceAll("\\d{17}[\\dX]|张三|李四", "〔已隐藏〕"))));
        }
        document.getFootnotes().forEach(f -> look.add("note " + f.getParagraphs().size()));
        look.add("style " + document.getStyles().getStyle("Heading1").getCTStyle().getRPr().getSzArray(0).getVal());
        return look;
    }

    @Test
    void aWordPaperKeepsItsLook() throws IOException {
        var file = Samples.docx();
        try (var before = new XWPFDocument(new ByteArrayInputStream(file));
                var after = new XWPFDocument(new ByteArrayInputStream(released(file)))) {
            assertEquals(look(before), look(after));
            assertTrue(after.getParagraphs().get(2).getText().contains("身份证号〔已隐藏〕，家住"), "words around stay");
            assertEquals(before.getAllPictures().size(), after.getAllPictures().size());
        }
    }

    private static List<String> look(XSSFSheet sheet) {
        var look = new ArrayList<String>();
        sheet.getMergedRegions().forEach(r -> look.add(r.formatAsString()));
        for (int c = 0; c < 4; c++) {
            look.add("width " + sheet.getColumnWidth(c));
        }
        for (int r = 0; r < 6; r++) {
            var row = sheet.getRow(r);
            look.add("height " + row.getHeightInPoints());
            row.forEach(cell -> {
                var style = sheet.getWorkbook().getCellStyleAt(cell.getCellStyle().getIndex());
                look.add(cell.getAddress() + " " + style.getFont().getBold() + style.getFont().getFontHeightInPoints() + " "
                        + style.getAlignment() + " " + style.getDataFormatString());
            });
        }
        var pane = sheet.getPaneInformation();
        look.add(pane == null ? "no pane" : "pane " + pane.getHorizontalSplitPosition());
        look.add(sheet.getHeader().getCenter().replaceAll("1380\\d+", "〔已隐藏〕"));
        for (var shape : sheet.getDrawingPatriarch().getShapes()) {
            if (shape instanceof XSSFPicture picture) {
                var at = picture.getClientAnchor();
                look.add("picture " + at.getRow1() + " " + at.getCol1() + " " + at.getRow2() + " " + at.getCol2());
            }
        }
        return look;
    }

    @Test
    void aWorkbookKeepsItsLook() throws IOException {
        var file = Samples.xlsx();
        try (var before = new XSSFWorkbook(new ByteArrayInputStream(file));
                var after = new XSSFWorkbook(new ByteArrayInputStream(released(file)))) {
            // The hidden row is the last one, so that nothing moves.
            assertEquals(look(before.getSheetAt(0)), look(after.getSheetAt(0)));
            assertEquals("〔已隐藏〕", after.getSheetAt(0).getRow(2).getCell(2).getStringCellValue());
            assertEquals(1100, after.getSheetAt(0).getRow(4).getCell(3).getNumericCellValue());
            assertEquals(1, after.getAllPictures().size());
        }
    }
}
