package org.xinxiyuan.print.pdf;

import java.nio.file.Path;
import org.xinxiyuan.print.text.Blocks;
import org.xinxiyuan.review.Notice;

/** The signed public version for the notice board as PDF (张贴件). */
public final class NoticePdf {
    private static final float TITLE = 20;
    private static final float BODY = 14;
    private static final float PITCH = 24;
    private static final float SMALL = 9;

    private NoticePdf() {}

    public static byte[] of(Notice notice, Path fonts) {
        try (var sheet = new Sheet(fonts, Sheet.Margins.millimetres(25, 22, 25, 25))) {
            var title = new BlocksPdf(sheet, TITLE, TITLE * 1.5f);
            for (String line :
                    new Wrap(sheet.fonts(), Face.TITLE, TITLE).lines(notice.title(), sheet.width(), sheet.width())) {
                title.line(line, Face.TITLE, (sheet.width() - sheet.fonts().width(line, Face.TITLE, TITLE)) / 2);
            }
            var small = new BlocksPdf(sheet, SMALL + 1, SMALL * 1.8f);
            notice.facts().forEach(fact -> small.paragraph(fact, Face.SONG, 0));
            sheet.down(PITCH / 3);
            var body = new BlocksPdf(sheet, BODY, PITCH);
            body.set(Blocks.of(notice.body()));
            for (int i = 0; i < notice.files().size(); i++) {
                body.paragraph("附件" + (i + 1) + "：" + notice.files().get(i), Face.FANGSONG, 2 * BODY);
            }
            sheet.down(PITCH / 2);
            var foot = new BlocksPdf(sheet, SMALL, SMALL * 1.7f);
            notice.foot().forEach(line -> foot.paragraph(line, Face.SONG, 0));
            return sheet.bytes();
        }
    }
}
