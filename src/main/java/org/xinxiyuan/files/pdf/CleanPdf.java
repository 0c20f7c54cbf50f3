package org.xinxiyuan.files.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.fresh.Block;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;

/**
 * A PDF on its way out (PDF 公开版): its pages in a fresh document, without metadata, attachments, annotations, scripts or
 * earlier revisions. A page with personal data, with pictures, or with any part that could hide words, is rebuilt as a
 * picture without text layer; the data are painted over in its pixels.
 */
public final class CleanPdf implements AutoCloseable {
    /** Bytes from the end in which the mark of the end is looked for. */
    private static final int TAIL = 4096;

    private static final int MAX_PAGES = 1_000;
    /** Seconds until a file with many pages to paint is given up. */
    private static final int LONGEST = 60;

    private final PDDocument document;
    private final PdfText text;

    private CleanPdf(PDDocument document, PdfText text) {
        this.document = document;
        this.text = text;
    }

    /**
     * @param toSee pages a person must look at, since not all of their words can be read, or since they are painted
     */
    public record Pages(byte[] bytes, List<String> toSee) {
        @Override
        public String toString() {
            return "Pages[" + bytes.length + " bytes]";
        }
    }

    /** Throws {@link BrokenFile} where it is encrypted or no PDF. */
    public static CleanPdf open(byte[] bytes) throws BrokenFile {
        if (isCutOff(bytes)) {
            throw BrokenFile.corrupt("文件");
        }
        try {
            var document = Loader.loadPDF(bytes);
            if (document.isEncrypted()) {
                document.close();
                throw new BrokenFile("文件", "设有密码或权限限制，请换成没有限制的文件后再试");
            }
            if (document.getNumberOfPages() > MAX_PAGES) {
                document.close();
                throw new BrokenFile("文件", "超过 " + MAX_PAGES + " 页，请拆成几份再试");
            }
            return new CleanPdf(document, PdfText.of(document));
        } catch (InvalidPasswordException locked) {
            throw new BrokenFile("文件", "设有打开密码，请先用原来的软件去掉密码、另存后再试");
        } catch (IOException | RuntimeException broken) {
            throw BrokenFile.corrupt("文件");
        }
    }

    /** Such as half a download: what is left would open, with pages missing and nothing said. */
    private static boolean isCutOff(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        int from = Math.max(0, end - TAIL);
        return !new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** All text of the pages, seen or unseen, in the order it is read. */
    public String text() {
        return text.text();
    }

    /** The text as paragraphs and tables; empty for a scanned paper. */
    public List<Block> blocks() throws BrokenFile {
        refuseTorn();
        return text.layout().blocks();
    }

    /** Every word of the file that is not on its pages: properties, notes, bookmarks, form fields, files inside. */
    public PdfStrings strings() throws BrokenFile {
        return PdfStrings.of(document);
    }

    /** The pages alone, without what these stretches of the text show; the same input gives the same bytes. */
    public Pages without(List<Span> spans, Choices choices) throws BrokenFile {
        refuseOpaque();
        var boxes = boxes(spans);
        var toSee = new ArrayList<String>();
        long start = System.nanoTime();
        try (var fresh = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var shared = new PlainResources(fresh);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var plain = new PlainPage(document.getPage(i), shared);
                var painted = choices.on(Painting.page(i + 1));
                addTo(boxes, i, painted);
                if ((text.needsEyes(i) || !painted.isEmpty())
                        && painted.stream().noneMatch(Region::whole)) {
                    toSee.add(Painting.page(i + 1));
                }
                if (plain.isPlain() && !boxes.containsKey(i) && !text.needsEyes(i)) {
                    plain.copyTo(fresh);
                } else {
                    requireTime(start);
                    new PicturePage(document, text, i).copyTo(fresh, boxes.getOrDefault(i, List.of()));
                }
            }
            fresh.setDocumentId(0L);
            fresh.save(out);
            return finished(out.toByteArray(), boxes.keySet(), toSee);
        } catch (IOException | RuntimeException broken) {
            throw BrokenFile.corrupt("文件");
        }
    }

    private void addTo(Map<Integer, List<Rectangle2D>> boxes, int page, List<Region> painted) {
        if (!painted.isEmpty()) {
            boxes.computeIfAbsent(page, p -> new ArrayList<>()).addAll(PageViews.boxes(document, page, painted));
        }
    }

    private static Pages finished(byte[] bytes, Set<Integer> painted, List<String> toSee)
            throws IOException, BrokenFile {
        requireNoWords(bytes, painted);
        return new Pages(bytes, toSee);
    }

    private static void requireTime(long start) throws BrokenFile {
        if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST)) {
            throw new BrokenFile("文件", "要转成图片的页太多，请拆成几份再试");
        }
    }

    /** A painted page has no text layer left. */
    private static void requireNoWords(byte[] bytes, Set<Integer> painted) throws IOException, BrokenFile {
        try (var written = Loader.loadPDF(bytes)) {
            var left = PdfText.of(written);
            if (painted.stream().anyMatch(left::hasWords)) {
                throw new BrokenFile("正文", "里的个人信息没有清除干净，请换成 .docx 后再试");
            }
        }
    }

    /** The pages for a person to look at, with what these stretches of the text show painted over. */
    public PageViews views(List<Span> spans) {
        try {
            return new PageViews(document, text, boxes(spans));
        } catch (BrokenFile refusedAnyway) {
            return new PageViews(document, text, Map.of());
        }
    }

    private Map<Integer, List<Rectangle2D>> boxes(List<Span> spans) throws BrokenFile {
        var boxes = new TreeMap<Integer, List<Rectangle2D>>();
        for (var span : spans) {
            var glyphs = text.glyphs(span);
            long shown = span.in(text.text())
                    .chars()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
            long covered = glyphs.stream().mapToLong(g -> g.span().length()).sum();
            if (glyphs.isEmpty() || covered < shown) {
                throw new BrokenFile("正文", "里有个人信息找不到在页面上的位置，请换成 .docx 后再试");
            }
            glyphs.forEach(
                    g -> boxes.computeIfAbsent(g.page(), p -> new ArrayList<>()).add(g.box()));
        }
        return boxes;
    }

    private void refuseOpaque() throws BrokenFile {
        refuseForms();
        refuseTorn();
    }

    /** Between its halves stand page numbers, heads and other cells: it would not be found. */
    private void refuseTorn() throws BrokenFile {
        if (!text.torn().isEmpty()) {
            int page = text.torn().iterator().next();
            throw new BrokenFile(
                    "第 " + (page + 1) + " 页", "第 " + page + " 页和第 " + (page + 1) + " 页之间有一个号码断开了，请换成 .docx，或调整分页后再试");
        }
    }

    /** What is filled into a form would be lost. */
    private void refuseForms() throws BrokenFile {
        var form = document.getDocumentCatalog().getAcroForm(null);
        boolean filled = form != null
                && (form.hasXFA() || form.getFields().stream().anyMatch(f -> !(f instanceof PDSignatureField)));
        if (filled) {
            throw new BrokenFile("表单", "里有可填写的表单，请打印成新的 PDF 后再试");
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
