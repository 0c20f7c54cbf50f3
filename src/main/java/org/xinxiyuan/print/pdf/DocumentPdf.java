package org.xinxiyuan.print.pdf;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.xinxiyuan.print.text.Block;
import org.xinxiyuan.print.text.Blocks;
import org.xinxiyuan.review.OfficialDocument;

/**
 * A policy document in the layout of GB/T 9704-2012: margins 37 and 28 mm, 22 lines of 28 characters at 3号, page
 * numbers 4号 between dashes.
 */
public final class DocumentPdf {
    private static final float TOP = 37;
    private static final float INNER = 28;
    private static final float TEXT_WIDTH = 156;
    private static final float TEXT_HEIGHT = 225;
    /** 3号 is 16 points; 28 of them are 2 mm more than the text is wide, so each gives a little. */
    private static final float SIZE_3 = TEXT_WIDTH * Sheet.MM / 28;

    private static final float SIZE_2 = 22;
    private static final float SIZE_4 = 14;
    private static final float PITCH = TEXT_HEIGHT * Sheet.MM / 22;
    /** The mark is as large as its letters allow on one line. */
    private static final float LARGEST_MARK = 48;

    private static final Color RED = new Color(0xD7, 0x1A, 0x1A);

    private final Sheet sheet;
    private final BlocksPdf body;

    private DocumentPdf(Sheet sheet) {
        this.sheet = sheet;
        this.body = new BlocksPdf(sheet, SIZE_3, PITCH);
    }

    public static byte[] of(OfficialDocument document, Path fonts) {
        var margins = Sheet.Margins.millimetres(TOP, 297 - TOP - TEXT_HEIGHT, INNER, 210 - INNER - TEXT_WIDTH);
        try (var sheet = new Sheet(fonts, margins)) {
            var page = new DocumentPdf(sheet);
            page.head(document.head());
            page.text(Blocks.of(document.body()));
            page.attachments(document.attachments());
            page.signature(document);
            page.numbers();
            return sheet.bytes();
        }
    }

    private void head(OfficialDocument.Head head) {
        var mark = head.organ() + "文件";
        float size =
                Math.min(LARGEST_MARK, SIZE_2 * sheet.width() / sheet.fonts().width(mark, Face.TITLE, SIZE_2));
        sheet.down(PITCH + size);
        float slack = sheet.width() - sheet.fonts().width(mark, Face.TITLE, size);
        var ink = new Sheet.Ink(Face.TITLE, size, RED);
        sheet.text(sheet.pageCount() - 1, mark, ink, sheet.left() + slack / 2, sheet.y());
        sheet.down(PITCH);
        if (!head.docNo().isEmpty()) {
            centred(head.docNo(), Face.FANGSONG, SIZE_3, PITCH);
        }
        sheet.down(4 * Sheet.MM);
        sheet.rule(sheet.left(), sheet.y(), sheet.left() + sheet.width(), sheet.y(), 1.5f, RED);
        sheet.down(PITCH);
        for (String line :
                new Wrap(sheet.fonts(), Face.TITLE, SIZE_2).lines(head.title(), sheet.width(), sheet.width())) {
            centred(line, Face.TITLE, SIZE_2, SIZE_2 * 1.6f);
        }
        sheet.down(PITCH);
    }

    /** 主送机关 stands at the edge, everything else two characters in. */
    private void text(List<Block> blocks) {
        var addressee = Blocks.addressee(blocks);
        addressee.ifPresent(line -> body.paragraph(line, Face.FANGSONG, 0));
        body.set(addressee.isPresent() ? blocks.subList(1, blocks.size()) : blocks);
    }

    private void centred(String line, Face face, float size, float pitch) {
        sheet.ensure(pitch);
        sheet.down(pitch);
        float slack = sheet.width() - sheet.fonts().width(line, face, size);
        sheet.text(line, face, size, sheet.left() + slack / 2, sheet.y() + (pitch - size) / 2);
    }

    /** 附件说明: one empty line below the text, two characters in, no mark behind a name. */
    private void attachments(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        sheet.down(PITCH);
        for (int i = 0; i < names.size(); i++) {
            var lead = i == 0 ? "附件：" : "　　　";
            var number = names.size() == 1 ? "" : (i + 1) + ". ";
            body.paragraph(lead + number + names.get(i), Face.FANGSONG, 2 * SIZE_3);
        }
    }

    /** 署名 above 成文日期, the date four characters from the edge; both stay on one page with each other. */
    private void signature(OfficialDocument document) {
        sheet.ensure(PITCH * 5);
        sheet.down(PITCH * 2);
        float date = sheet.fonts().width(document.formedOn(), Face.FANGSONG, SIZE_3);
        float organ = sheet.fonts().width(document.head().organ(), Face.FANGSONG, SIZE_3);
        float centre = 4 * SIZE_3 + date / 2;
        body.right(document.head().organ(), Face.FANGSONG, Math.max(0, centre - organ / 2));
        body.right(document.formedOn(), Face.FANGSONG, 4 * SIZE_3);
        for (String note : document.notes()) {
            body.paragraph("（" + note + "）", Face.FANGSONG, 2 * SIZE_3);
        }
    }

    /** 单页码居右空一字, 双页码居左空一字, 7 mm below the text. */
    private void numbers() {
        for (int page = 0; page < sheet.pageCount(); page++) {
            var number = "— " + (page + 1) + " —";
            float width = sheet.fonts().width(number, Face.SONG, SIZE_4);
            float x = page % 2 == 0 ? sheet.left() + sheet.width() - width - SIZE_4 : sheet.left() + SIZE_4;
            float y = (297 - TOP - TEXT_HEIGHT - 7) * Sheet.MM - SIZE_4;
            sheet.text(page, number, new Sheet.Ink(Face.SONG, SIZE_4, Color.BLACK), x, y);
        }
    }
}
