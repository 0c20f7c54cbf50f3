package org.xinxiyuan.print.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.xinxiyuan.document.WorkstationException;

/** A4 paper in Word (纸): paragraphs with the fonts named, Chinese and Latin. */
final class Paper implements AutoCloseable {
    static final String SONG = "宋体";
    static final String FANGSONG = "仿宋_GB2312";
    static final String TITLE = "方正小标宋简体";
    static final String HEI = "黑体";
    static final String KAI = "楷体_GB2312";

    private static final String LATIN = "Times New Roman";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private final XWPFDocument document = new XWPFDocument();

    /** Millimetres from the edges. */
    record Margins(int top, int bottom, int left, int right) {}

    /** Font by name and size in points. */
    record Type(String font, double size, boolean bold) {
        static Type of(String font, double size) {
            return new Type(font, size, false);
        }
    }

    Paper(Margins margins) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var edges = section.addNewPgMar();
        edges.setTop(twips(margins.top()));
        edges.setBottom(twips(margins.bottom()));
        edges.setLeft(twips(margins.left()));
        edges.setRight(twips(margins.right()));
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** Lines exactly so many points apart. */
    static void pitch(XWPFParagraph paragraph, double points) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(Math.round(points * 20)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /** The first line so many characters in. */
    static void indent(XWPFParagraph paragraph, double characters, double size) {
        paragraph.setIndentationFirstLine((int) Math.round(characters * size * 20));
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, Type type) {
        var run = paragraph.createRun();
        var fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(type.font());
        run.setFontSize(type.size());
        run.setBold(type.bold());
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    /** Fills an empty cell. */
    static void cell(XWPFTableCell cell, String text, Type type, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        write(paragraph, text, type);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw failed(e);
        }
        return out.toByteArray();
    }

    static WorkstationException failed(Exception cause) {
        return new WorkstationException(cause, "print.failed", "docx");
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
