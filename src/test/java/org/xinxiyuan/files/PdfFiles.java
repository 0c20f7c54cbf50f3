package org.xinxiyuan.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Builds small PDFs in Latin letters, which every machine can draw. */
public final class PdfFiles {
    private PdfFiles() {}

    /** What is done to a document before it is saved. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** One page for each text, lines in it one below the other. */
    public static byte[] pages(Change change, String... texts) {
        try (var document = new PDDocument()) {
            for (var text : texts) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
                    content.setLeading(24);
                    content.newLineAtOffset(72, 700);
                    for (var line : text.split("\n")) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] pages(String... texts) {
        return pages(document -> {}, texts);
    }

    /** A scan: one picture, no text. */
    public static byte[] picture() {
        return pages(document -> {
            var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 3, 0xFFFFFF);
            var page = document.getPage(0);
            var append = PDPageContentStream.AppendMode.OVERWRITE;
            try (var content = new PDPageContentStream(document, page, append, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 72, 500, 300, 300);
            }
        }, "");
    }

    public static byte[] locked(String password) {
        return pages(document -> {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        }, "text");
    }
}
