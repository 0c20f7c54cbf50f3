package org.xinxiyuan.files.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xinxiyuan.files.container.BrokenFile;

/**
 * A PDF that may go out (PDF 公开版): its pages in a fresh document, without metadata, attachments, forms, annotations,
 * scripts or earlier revisions. Text is not taken out of pages: a PDF whose text holds personal data is refused by the
 * caller.
 */
public final class CleanPdf implements AutoCloseable {
    private static final COSName[] DROPPED_FROM_PAGES = {
        COSName.ANNOTS, COSName.AA, COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("Thumb"),
        COSName.STRUCT_PARENTS
    };

    private final PDDocument document;

    private CleanPdf(PDDocument document) {
        this.document = document;
    }

    /** Throws {@link BrokenFile} where it is encrypted or no PDF. */
    public static CleanPdf open(byte[] bytes) throws BrokenFile {
        try {
            var document = Loader.loadPDF(bytes);
            if (document.isEncrypted()) {
                document.close();
                throw new BrokenFile("文件", "设有密码或权限限制，无法脱敏，请换成没有限制的文件后再试");
            }
            return new CleanPdf(document);
        } catch (InvalidPasswordException locked) {
            throw new BrokenFile("文件", "设有打开密码，无法脱敏，请去掉密码后再试");
        } catch (IOException broken) {
            throw BrokenFile.corrupt("文件");
        }
    }

    /** All text of the pages, in the order it is read. */
    public String text() throws BrokenFile {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException broken) {
            throw BrokenFile.corrupt("正文");
        }
    }

    /** Pages that hold pictures: their text cannot be read. */
    public boolean hasPictures() throws BrokenFile {
        try {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (RuntimeException broken) {
            throw BrokenFile.corrupt("图片");
        }
    }

    /** The pages alone, in a fresh document; the same input gives the same bytes. */
    public byte[] bytes() throws BrokenFile {
        try (var fresh = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                var copy = fresh.importPage(page);
                for (COSName name : DROPPED_FROM_PAGES) {
                    copy.getCOSObject().removeItem(name);
                }
            }
            fresh.setDocumentId(0L);
            fresh.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw BrokenFile.corrupt("文件");
        }
    }

    @Override
    public void close() throws BrokenFile {
        try {
            document.close();
        } catch (IOException broken) {
            throw BrokenFile.corrupt("文件");
        }
    }
}
