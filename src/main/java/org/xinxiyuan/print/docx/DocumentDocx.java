package org.xinxiyuan.print.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.xinxiyuan.print.docx.Paper.Type;
import org.xinxiyuan.print.text.Block;
import org.xinxiyuan.print.text.Blocks;
import org.xinxiyuan.review.OfficialDocument;

/** A policy document as docx in the layout of GB/T 9704-2012, fonts by name (公文). */
public final class DocumentDocx {
    private static final double SIZE_3 = 16;
    private static final double PITCH = 225 * 72 / 25.4 / 22;
    private static final Type BODY = Type.of(Paper.FANGSONG, SIZE_3);
    private static final Type TITLE = Type.of(Paper.TITLE, 22);
    private static final Type NUMBER = Type.of(Paper.SONG, 14);
    private static final String RED = "D71A1A";
    private static final double LARGEST_MARK = 48;
    private static final double TEXT_POINTS = 156 * 72 / 25.4;

    private final Paper paper;
    private final BlocksDocx body;

    private DocumentDocx(Paper paper) {
        this.paper = paper;
        this.body = new BlocksDocx(paper, SIZE_3, PITCH, 156);
    }

    public static byte[] of(OfficialDocument document) {
        try (var paper = new Paper(new Paper.Margins(37, 35, 28, 26))) {
            var page = new DocumentDocx(paper);
            page.head(document.head());
            page.text(Blocks.of(document.body()));
            page.attachments(document.attachments());
            page.signature(document);
            page.numbers();
            return paper.bytes();
        }
    }

    private void head(OfficialDocument.Head head) {
        var mark = head.organ() + "文件";
        double size = Math.min(LARGEST_MARK, Math.floor(TEXT_POINTS / mark.length()));
        var run = Paper.write(paper.paragraph(ParagraphAlignment.CENTER), mark, Type.of(Paper.TITLE, size));
        run.setColor(RED);
        var number = paper.paragraph(ParagraphAlignment.CENTER);
        Paper.pitch(number, PITCH);
        Paper.write(number, head.docNo(), BODY);
        redRule(number);
        paper.paragraph(ParagraphAlignment.CENTER);
        body.line(head.title(), TITLE, ParagraphAlignment.CENTER, 0);
        body.line("", BODY, ParagraphAlignment.CENTER, 0);
    }

    /** 主送机关 stands at the edge, everything else two characters in. */
    private void text(List<Block> blocks) {
        var addressee = Blocks.addressee(blocks);
        addressee.ifPresent(line -> body.line(line, BODY, ParagraphAlignment.LEFT, 0));
        body.set(addressee.isPresent() ? blocks.subList(1, blocks.size()) : blocks);
    }

    private static void redRule(XWPFParagraph paragraph) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var border = paragraph.getCTP().getPPr().getPBdr().getBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(12));
        border.setColor(RED);
    }

    private void attachments(List<String> names) {
        if (!names.isEmpty()) {
            body.line("", BODY, ParagraphAlignment.LEFT, 0);
        }
        for (int i = 0; i < names.size(); i++) {
            var lead = i == 0 ? "附件：" : "　　　";
            var number = names.size() == 1 ? "" : (i + 1) + ". ";
            body.line(lead + number + names.get(i), BODY, ParagraphAlignment.LEFT, 2);
        }
    }

    private void signature(OfficialDocument document) {
        body.line("", BODY, ParagraphAlignment.RIGHT, 0);
        body.line("", BODY, ParagraphAlignment.RIGHT, 0);
        // Four characters from the edge, as the standard sets the date.
        body.line(document.head().organ() + "　　", BODY, ParagraphAlignment.RIGHT, 0);
        body.line(document.formedOn() + "　　　　", BODY, ParagraphAlignment.RIGHT, 0);
        document.notes().forEach(note -> body.line("（" + note + "）", BODY, ParagraphAlignment.LEFT, 2));
    }

    /** 4号半角宋体, a dash on both sides, outside. */
    private void numbers() {
        paper.document().setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private void number(HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = paper.document().createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        Paper.write(paragraph, "— ", NUMBER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        Paper.write(paragraph, " —", NUMBER);
    }
}
