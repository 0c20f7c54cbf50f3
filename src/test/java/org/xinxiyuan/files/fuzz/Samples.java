package org.xinxiyuan.files.fuzz;

import static org.xinxiyuan.files.OfficeFiles.utf8;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.files.OldFormatsTest;
import org.xinxiyuan.files.PdfFiles;

/** One sample of each format, with much of what real papers have in it; the ID number and the mobile stand in all texts. */
public final class Samples {
    private Samples() {}

    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("a.docx", docx());
        all.put("a.xlsx", xlsx());
        all.put("a.doc", OldFormatsTest.oldWord());
        all.put("a.xls", OldFormatsTest.excel(false));
        all.put(
                "a.rtf",
                OldFormatsTest.rtf(
                        "\\trowd\\trgaph100\\clvmgf\\cellx2000\\clmrg\\cellx4000\\pard\\intbl 身份证号\\cell " + ID
                                + "\\cell\\row\\pard{\\v 暗" + ID
                                + "}\\u25937?{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt 电话" + MOBILE
                                + "}}\\bin3 abc\\par "));
        all.put("a.ofd", OldFormatsTest.ofd("关于救助的公示", "电话：" + MOBILE, "身份证号：" + ID));
        all.put(
                "a.csv",
                ("姓名,身份证号,\"备\"\"注\"\n张三," + ID + ",\"a\nb\"\n李四,," + MOBILE + "\n").getBytes(Charset.forName("GBK")));
        all.put("a.txt", ("张三，身份证号" + ID + "，电话" + MOBILE + "。\n\n完。\n").getBytes(Charset.forName("UTF-16")));
        all.put(
                "a.md",
                utf8("---\ntitle: 名单\n---\n# 题\n\n| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | " + ID + " |\n\n- [电话](tel:"
                        + MOBILE + ")\n<!-- " + MOBILE + " -->\n"));
        all.put(
                "a.html",
                utf8(
                        "<!DOCTYPE html><html><head><title>公示</title><style>/* a */.x{display:none}</style></head><body><h1>题"
                                + "</h1><p class=x>" + ID
                                + "</p><table><tr><th rowspan=2>姓名</th><th colspan=2>身份证号</th></tr><tr><td>" + ID
                                + "</td><td>乙</td></tr></table><ul><li>电话<b>138</b>00138000</li></ul><!-- " + MOBILE
                                + " --></body></html>"));
        all.put("a.pdf", pdf());
        all.put("a.png", OfficeFiles.picture("png"));
        all.put("a.jpg", OfficeFiles.picture("jpeg"));
        return all;
    }

    /** Styles, numbered headings, a header with page numbers, a table with a merged cell, a picture, notes, comments. */
    public static byte[] docx() {
        try (var document = new XWPFDocument()) {
            styles(document);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("清河镇人民政府 电话" + MOBILE);
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("PAGE");
            var numbering = numbering(document);
            for (var words : new String[] {"基本情况", "救助对象"}) {
                var heading = document.createParagraph();
                heading.setStyle("Heading1");
                heading.setNumID(numbering);
                heading.createRun().setText(words);
            }
            var prose = document.createParagraph();
            prose.setIndentationFirstLine(640);
            prose.setSpacingBetween(1.5);
            prose.createRun().setText("申请人张三，身份证号" + ID.substring(0, 6));
            var bold = prose.createRun();
            bold.setBold(true);
            bold.setColor("FF0000");
            bold.setText(ID.substring(6));
            prose.createRun().setText("，家住清河镇东村。");
            prose.addFootnoteReference(note(document));
            table(document);
            var picture = document.createParagraph().createRun();
            picture.addPicture(
                    new ByteArrayInputStream(OfficeFiles.picture("png")),
                    PictureType.PNG,
                    ID + ".png",
                    Units.toEMU(40),
                    Units.toEMU(20));
            document.createComments().createComment(BigInteger.ONE).setAuthor("张三" + MOBILE);
            document.getProperties().getCoreProperties().setCreator("张三" + ID);
            return written(document::write);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void styles(XWPFDocument document) {
        var styles = document.createStyles();
        var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
        style.setStyleId("Heading1");
        style.addNewName().setVal("heading 1");
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(44));
        styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
    }

    private static BigInteger numbering(XWPFDocument document) {
        var levels = CTAbstractNum.Factory.newInstance();
        var level = levels.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("%1、");
        level.addNewStart().setVal(BigInteger.ONE);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(levels)));
    }

    private static XWPFFootnote note(XWPFDocument document) {
        document.createFootnotes();
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("联系电话" + MOBILE);
        return note;
    }

    private static void table(XWPFDocument document) {
        XWPFTable table = document.createTable(4, 3);
        table.setWidth("80%");
        var cells = new String[][] {{"姓名", "身份证号", "金额"}, {"张三", ID, "500"}, {"李四", "330681187605123012", "600"}};
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < 3; c++) {
                table.getRow(r).getCell(c).setText(cells[r][c]);
                table.getRow(r).getCell(c).setColor("F2F2F2");
            }
        }
        table.getRow(3).getCell(0).setText("合计 1100 元");
        table.getRow(3).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
        table.getRow(3).removeCell(2);
        table.getRow(3).removeCell(1);
    }

    /** A merged title, widths, fonts, formats, a formula, hidden rows and sheets, a comment, a picture, printed headers. */
    public static byte[] xlsx() {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            title(workbook, sheet);
            var money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            var lines = new String[][] {
                {"序号", "姓名", "身份证号", "金额"}, {"1", "张三", ID, "500"}, {"2", "李四", "330681187605123012", "600"}
            };
            for (int r = 0; r < lines.length; r++) {
                var row = sheet.createRow(r + 1);
                row.setHeightInPoints(20 + r);
                for (int c = 0; c < 4; c++) {
                    row.createCell(c).setCellValue(lines[r][c]);
                }
                row.getCell(3).setCellStyle(money);
            }
            sheet.createRow(4).createCell(3).setCellFormula("500+600");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(5).createCell(0).setCellValue("填报电话：" + MOBILE);
            sheet.createRow(14).createCell(0).setCellValue(ID);
            sheet.getRow(14).setZeroHeight(true);
            decorate(workbook, sheet);
            return written(workbook::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void title(XSSFWorkbook workbook, XSSFSheet sheet) {
        var cell = sheet.createRow(0).createCell(0);
        cell.setCellValue("清河镇救助名单");
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 18);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.setColumnWidth(1, 3000);
        sheet.setColumnWidth(2, 6000);
        sheet.setColumnWidth(3, 4000);
    }

    private static void decorate(XSSFWorkbook workbook, XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString(ID);
        sheet.getRow(2).getCell(3).setCellComment(comment);
        int picture = workbook.addPicture(OfficeFiles.picture("png"), Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 8, 3, 12), picture);
        sheet.getHeader().setCenter("清河镇 " + MOBILE);
        sheet.createFreezePane(0, 2);
        workbook.createSheet("藏").createRow(0).createCell(0).setCellValue(ID);
        workbook.setSheetHidden(1, true);
        var name = workbook.createName();
        name.setNameName("a");
        name.setRefersToFormula("\"" + ID + "\"");
        workbook.getProperties().getCoreProperties().setCreator(ID);
    }

    private static byte[] pdf() {
        return PdfFiles.pages(
                d -> d.getDocumentInformation().setAuthor(ID), "Name Zhang San\nTel " + MOBILE, "Page two", "ID " + ID);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
