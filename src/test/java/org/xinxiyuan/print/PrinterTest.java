package org.xinxiyuan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Notice;
import org.xinxiyuan.review.OfficialDocument;
import org.xinxiyuan.review.Printing.Format;

class PrinterTest {
    private static final String CODE = "XXY1 0197f0c2-0000-7000-8000-000000000001 3 " + "0123456789abcdef".repeat(4);
    private static final String BODY = "<h2>一、总体要求</h2><p>各村要<strong>逐户核实</strong>，<br>不得漏报。</p><ul><li>第一项</li></ul>"
            + "<table><thead><tr><th>村</th><th>户数</th></tr></thead><tbody><tr><td>青石村</td><td>12</td></tr></tbody>"
            + "</table>";

    private final Printer printer = new Printer(Path.of("app/fonts"));

    @Test
    void aFormSaysEveryLineInBothFormats() throws IOException {
        for (String text : List.of(
                words(printer.form(form("核实"), Format.PDF)), docxWords(printer.form(form("核实"), Format.DOCX)))) {
            for (String said : List.of("信息发布审批单", "青石镇人民政府", "核实", "主要领导意见", "0501", "喆")) {
                assertTrue(text.replaceAll("\\s", "").contains(said), said + " in " + text);
            }
        }
    }

    @Test
    void theCodeOnAPrintedFormIsReadBackFromPdfAndFromACrookedGreyScan() throws IOException {
        var pdf = printer.form(form("核实"), Format.PDF);
        assertEquals(Optional.of(CODE), printer.codeOn(pdf));
        assertEquals(Optional.of(CODE), printer.codeOn(scan(page(pdf, 150))));
    }

    @Test
    void aScanWithoutACodeAndABrokenFileHaveNone() throws IOException {
        assertEquals(Optional.empty(), printer.codeOn("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), printer.codeOn(new byte[] {1, 2, 3}));
        var blank = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(Optional.empty(), printer.codeOn(png(blank)));
    }

    @Test
    void aLongValueGoesOnOverThePageAndLosesNoCharacter() throws IOException {
        var lots = "核实到户。".repeat(900);
        var pdf = printer.form(form(lots), Format.PDF);
        assertTrue(pages(pdf) > 1);
        var text = words(pdf).replaceAll("\\s", "");
        assertEquals(900, text.split("核实到户。", -1).length - 1);
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        try (var document = Loader.loadPDF(printer.form(form("核实"), Format.PDF))) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded(), name.getName());
            }
            assertTrue(StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .findAny()
                    .isPresent());
        }
    }

    @Test
    void aNoticeHoldsTextTableFilesAndFootInEveryFormat() throws IOException {
        var notice = new Notice(
                "低保公示", List.of("公示期：2026-03-01 至 2026-03-07"), BODY, List.of("名单.xlsx"), List.of("校验码 abc"));
        var html = new String(printer.notice(notice, Format.HTML), StandardCharsets.UTF_8);
        for (String text : List.of(
                words(printer.notice(notice, Format.PDF)), docxWords(printer.notice(notice, Format.DOCX)), html)) {
            var flat = text.replaceAll("<[^>]+>|\\s", "");
            for (String said : List.of("低保公示", "一、总体要求", "逐户核实", "第一项", "青石村", "12", "名单.xlsx", "校验码abc", "公示期")) {
                assertTrue(flat.contains(said), said + " in " + flat);
            }
        }
        assertFalse(html.contains("<script"));
    }

    @Test
    void aTitleInHtmlIsWordsAndNeverMarkup() {
        var notice = new Notice("<script>x</script>", List.of(), "<p>文</p>", List.of("<b>.xlsx"), List.of());
        var html = new String(printer.notice(notice, Format.HTML), StandardCharsets.UTF_8);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<b>"));
    }

    @Test
    void aDocumentHasTwentyTwoLinesOfTwentyEightCharactersAndItsMarginsAreTheStandards() throws IOException {
        var pdf = printer.document(document("<p>" + "文".repeat(28 * 60) + "</p>"), Format.PDF);
        try (var loaded = Loader.loadPDF(pdf)) {
            var lines = new PDFTextStripper();
            lines.setStartPage(2);
            lines.setEndPage(2);
            var second =
                    lines.getText(loaded).lines().filter(l -> l.startsWith("文")).toList();
            assertEquals(22, second.size());
            assertEquals(28, second.get(0).strip().length());
        }
    }

    @Test
    void aDocumentHasItsHeadItsDateAndItsNotes() throws IOException {
        for (String text : List.of(
                words(printer.document(document(BODY), Format.PDF)),
                docxWords(printer.document(document(BODY), Format.DOCX)))) {
            var flat = text.replaceAll("\\s", "");
            for (String said : List.of("青石镇人民政府文件", "青政发〔2026〕3号", "关于印发方案的通知", "附件：方案", "2026年3月5日", "（此件公开发布）")) {
                assertTrue(flat.contains(said), said + " in " + flat);
            }
        }
    }

    private static OfficialDocument document(String body) {
        var head = new OfficialDocument.Head("青石镇人民政府", "青政发〔2026〕3号", "关于印发方案的通知");
        return new OfficialDocument(head, body, List.of("方案"), "2026年3月5日", List.of("此件公开发布"));
    }

    private static Form form(String summary) {
        return new Form.Builder("信息发布审批单", "单位：青石镇人民政府")
                .value("标题", "关于发放耕地地力保护补贴的公示（经办：陈喆）")
                .value("内容要点", summary)
                .values("拟稿人", "林小满", "拟发栏目", "0501 决策预公开")
                .space("主要领导意见", "")
                .coded(CODE);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String docxWords(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static BufferedImage page(byte[] pdf, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    /** As a flatbed gives it: grey, two degrees askew. */
    private static byte[] scan(BufferedImage page) throws IOException {
        var grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var brush = grey.createGraphics();
        brush.setColor(new Color(235, 235, 235));
        brush.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        brush.rotate(Math.toRadians(2), grey.getWidth() / 2.0, grey.getHeight() / 2.0);
        brush.drawImage(page, 0, 0, null);
        brush.dispose();
        return png(grey);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
