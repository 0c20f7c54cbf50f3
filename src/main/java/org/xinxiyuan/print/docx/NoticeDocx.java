package org.xinxiyuan.print.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.xinxiyuan.print.docx.Paper.Type;
import org.xinxiyuan.print.text.Blocks;
import org.xinxiyuan.review.Notice;

/** The signed public version for the notice board as docx (张贴件). */
public final class NoticeDocx {
    private static final Type TITLE = new Type(Paper.SONG, 20, true);
    private static final Type SMALL = Type.of(Paper.SONG, 10);
    private static final Type FOOT = Type.of(Paper.SONG, 9);
    private static final double BODY = 14;

    private NoticeDocx() {}

    public static byte[] of(Notice notice) {
        try (var paper = new Paper(new Paper.Margins(25, 22, 25, 25))) {
            Paper.write(paper.paragraph(ParagraphAlignment.CENTER), notice.title(), TITLE);
            notice.facts().forEach(fact -> Paper.write(paper.paragraph(ParagraphAlignment.LEFT), fact, SMALL));
            paper.paragraph(ParagraphAlignment.LEFT);
            var body = new BlocksDocx(paper, BODY, 24, 160);
            body.set(Blocks.of(notice.body()));
            for (int i = 0; i < notice.files().size(); i++) {
                var line = "附件" + (i + 1) + "：" + notice.files().get(i);
                body.line(line, Type.of(Paper.FANGSONG, BODY), ParagraphAlignment.LEFT, 2);
            }
            paper.paragraph(ParagraphAlignment.LEFT);
            notice.foot().forEach(line -> Paper.write(paper.paragraph(ParagraphAlignment.LEFT), line, FOOT));
            return paper.bytes();
        }
    }
}
