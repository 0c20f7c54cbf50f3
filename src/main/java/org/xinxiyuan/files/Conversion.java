package org.xinxiyuan.files;

import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.fresh.FreshDocx;
import org.xinxiyuan.files.fresh.FreshXlsx;
import org.xinxiyuan.files.ofd.Ofd;
import org.xinxiyuan.files.old.OldExcel;
import org.xinxiyuan.files.old.OldWord;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.rtf.Rtf;

/**
 * Carries the seen words and tables of a file that is never sent as it is into a fresh docx or xlsx (旧格式转换): doc, wps,
 * rtf and ofd, xls and et. The same input gives the same bytes; all other files stay what they are.
 */
public final class Conversion {
    private Conversion() {}

    /**
     * The file to be read or redacted in this one's place.
     *
     * @param source opened from these bytes
     */
    public static Source fresh(Source source, byte[] bytes) throws BrokenFile {
        return switch (source.kind()) {
            case OLD_WORD -> docx(FreshDocx.of(OldWord.blocks(bytes)));
            case RTF -> docx(FreshDocx.of(Rtf.blocks(bytes)));
            case OFD -> docx(FreshDocx.of(Ofd.blocks(source.parts())));
            case OLD_EXCEL -> new Source(FileKind.XLSX, Parts.of(FreshXlsx.of(OldExcel.sheets(bytes))), "");
            default -> source;
        };
    }

    /** As {@link #fresh}, a PDF too: for reading a paper in, never for letting it out. */
    public static Source readable(Source source, byte[] bytes) throws BrokenFile {
        if (source.kind() != FileKind.PDF) {
            return fresh(source, bytes);
        }
        try (var pdf = CleanPdf.open(bytes)) {
            var blocks = pdf.blocks();
            if (blocks.isEmpty()) {
                throw new BrokenFile("正文", "是扫描件或图片做成的 PDF，里面没有文字可以导入，请录入文字后把它作为附件添加");
            }
            return docx(FreshDocx.of(blocks));
        }
    }

    private static Source docx(byte[] fresh) throws BrokenFile {
        return new Source(FileKind.DOCX, Parts.of(fresh), "");
    }
}
