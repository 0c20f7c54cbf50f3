package org.xinxiyuan.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.xinxiyuan.print.docx.DocumentDocx;
import org.xinxiyuan.print.docx.FormDocx;
import org.xinxiyuan.print.docx.NoticeDocx;
import org.xinxiyuan.print.pdf.DocumentPdf;
import org.xinxiyuan.print.pdf.FormPdf;
import org.xinxiyuan.print.pdf.NoticePdf;
import org.xinxiyuan.print.text.QrCode;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Notice;
import org.xinxiyuan.review.OfficialDocument;
import org.xinxiyuan.review.Printing;

/** The printing room (打印室): forms, notices and documents as files. */
public final class Printer implements Printing {
    private static final int DPI = 200;
    private static final int PAGES = 5;

    private final Path fonts;

    /** @param fonts folder of TrueType fonts to embed */
    public Printer(Path fonts) {
        this.fonts = fonts;
    }

    @Override
    public byte[] form(Form form, Format format) {
        return switch (format) {
            case DOCX -> FormDocx.of(form);
            case PDF -> FormPdf.of(form, fonts);
            case HTML -> throw new IllegalArgumentException("a form is printed, not browsed");
        };
    }

    @Override
    public byte[] notice(Notice notice, Format format) {
        return switch (format) {
            case DOCX -> NoticeDocx.of(notice);
            case PDF -> NoticePdf.of(notice, fonts);
            case HTML -> NoticeHtml.of(notice).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public byte[] document(OfficialDocument document, Format format) {
        return switch (format) {
            case DOCX -> DocumentDocx.of(document);
            case PDF -> DocumentPdf.of(document, fonts);
            case HTML -> throw new IllegalArgumentException("GB/T 9704 is a layout of paper");
        };
    }

    @Override
    public List<String> code(String text) {
        var modules = QrCode.modules(text);
        return IntStream.range(0, modules.getHeight())
                .mapToObj(y -> IntStream.range(0, modules.getWidth())
                        .mapToObj(x -> modules.get(x, y) ? "#" : " ")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Override
    public Optional<String> codeOn(byte[] scan) {
        try {
            return isPdf(scan)
                    ? codeOnPages(scan)
                    : Optional.ofNullable(picture(scan)).flatMap(QrCode::read);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] scan) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(scan));
    }

    private static boolean isPdf(byte[] scan) {
        return scan.length > 4 && scan[0] == '%' && scan[1] == 'P' && scan[2] == 'D' && scan[3] == 'F';
    }

    private static Optional<String> codeOnPages(byte[] scan) throws IOException {
        try (var document = Loader.loadPDF(scan)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
                var code = QrCode.read(renderer.renderImageWithDPI(page, DPI));
                if (code.isPresent()) {
                    return code;
                }
            }
            return Optional.empty();
        }
    }
}
