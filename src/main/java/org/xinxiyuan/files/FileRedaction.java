package org.xinxiyuan.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.FlowRedaction.Done;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Csv;
import org.xinxiyuan.files.container.Embedded;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.docx.Docx;
import org.xinxiyuan.files.docx.DocxWriter;
import org.xinxiyuan.files.flow.CsvTable;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.html.CleanHtml;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.picture.Painter;
import org.xinxiyuan.files.picture.Pictures;
import org.xinxiyuan.files.xlsx.Xlsx;
import org.xinxiyuan.files.xlsx.XlsxWriter;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.Comparison;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Sight;

/**
 * Makes the public copy of a file (附件脱敏). The copy is packed anew from what is seen; what cannot be cleaned is
 * refused naming the part. The same input gives the same bytes.
 */
public final class FileRedaction implements FileRedactor {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TextRedaction redaction;

    public FileRedaction(TextRedaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public Outcome redact(byte[] original, String fileName, String field, Policy policy, Choices choices) {
        try {
            var source = Conversion.fresh(Source.open(fileName, original), original);
            var job = new Job(field, policy, choices);
            return switch (source.kind()) {
                case DOCX -> job.docx(source);
                case XLSX -> job.xlsx(source);
                case CSV -> job.csv(source);
                case MARKDOWN, TEXT -> job.text(source);
                case HTML -> job.html(source);
                case PDF -> job.pdf(original);
                case PNG, JPEG -> picture(original, choices);
                default -> new Refused("文件", Refusals.release(source.kind()));
            };
        } catch (BrokenFile broken) {
            return new Refused(broken.part(), "文件" + broken.reason() + "。");
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return new Refused("文件", "文件" + Refusals.TOO_MUCH + "。");
        }
    }

    @Override
    public Album album(byte[] original, String fileName, String field, Policy policy, Choices choices) {
        return new Albums(this).open(original, fileName, field, policy, choices);
    }

    private Outcome picture(byte[] original, Choices choices) throws BrokenFile {
        var painted = choices.on(Painting.IMAGE);
        var picture = Pictures.replaced(original, painted);
        var finds = new Rescan(redaction::detect).finds(picture.bytes(), picture.mediaType(), value -> false);
        return finds.isEmpty()
                ? new NeedsEyes(
                        picture.bytes(), picture.mediaType(), Sight.of(Painting.IMAGE, Sha256.of(original), painted))
                : leaking(finds);
    }

    private static Refused leaking(List<String> finds) {
        return new Refused(finds.get(0), "脱敏后复查，文件里还有没清除的内容：" + String.join("、", finds) + "。请删去这部分后再试。");
    }

    /** The pictures of a docx or xlsx that would go out, those too for which it is refused. */
    List<Painter.Inside> pictures(Source source, String field, Policy policy, Choices choices) throws BrokenFile {
        var painter = Painter.listing(source.parts());
        var job = new Job(field, policy, choices);
        if (source.kind() == FileKind.DOCX) {
            job.docx(source, painter);
        } else if (source.kind() == FileKind.XLSX) {
            job.xlsx(source, painter);
        }
        return painter.insides();
    }

    /** Where the text of a PDF goes away. */
    List<Span> gone(String text, String field, Policy policy, Choices choices) {
        return gone(redaction.apply(field, text, policy, choices.decisions()));
    }

    private static List<Span> gone(TextRedaction.Applied applied) {
        return applied.redactions().stream()
                .filter(r -> r.treatment() != Treatment.KEEP)
                .map(Redaction::span)
                .toList();
    }

    /** One file, one policy. */
    private final class Job {
        private final String field;
        private final Policy policy;
        private final Choices choices;
        private final List<Decision> decisions;

        Job(String field, Policy policy, Choices choices) {
            this.field = field;
            this.policy = policy;
            this.choices = choices;
            this.decisions = choices.decisions();
        }

        private Predicate<String> unwanted() {
            return words ->
                    redaction.detect(words).stream().anyMatch(d -> policy.treatmentOf(d.type()) != Treatment.KEEP);
        }

        private Done redact(Flow flow) {
            return new FlowRedaction(redaction, policy).redact(flow, field, decisions);
        }

        Outcome docx(Source source) throws BrokenFile {
            return docx(source, Painter.of(source.parts(), choices));
        }

        Outcome docx(Source source, Painter painter) throws BrokenFile {
            var docx = Docx.open(source.parts());
            docx.refuseOpaque();
            var done = redact(docx.everything());
            var bytes = new DocxWriter(docx, unwanted(), painter).bytes();
            return cleaned(bytes, FileKind.DOCX, done, painter.sights());
        }

        Outcome xlsx(Source source) throws BrokenFile {
            return xlsx(source, Painter.of(source.parts(), choices));
        }

        Outcome xlsx(Source source, Painter painter) throws BrokenFile {
            var xlsx = Xlsx.open(source.parts());
            xlsx.refuseOpaque();
            var done = redact(xlsx.everything());
            var bytes = new XlsxWriter(xlsx, unwanted(), painter).bytes();
            return cleaned(bytes, FileKind.XLSX, done, painter.sights());
        }

        Outcome csv(Source source) throws BrokenFile {
            Embedded.refuse(source.text());
            var table = new CsvTable(Csv.parse(source.text()));
            var done = redact(table.flow());
            return cleaned(utf8(BYTE_ORDER_MARK + Csv.write(table.rows())), FileKind.CSV, done);
        }

        Outcome text(Source source) throws BrokenFile {
            Embedded.refuse(source.text());
            var applied = redaction.apply(field, source.text(), policy, decisions);
            return cleaned(utf8(applied.text()), source.kind(), compared(source.text(), applied));
        }

        Outcome html(Source source) throws BrokenFile {
            var page = CleanHtml.open(source.text());
            var done = redact(page.flow());
            return cleaned(utf8(page.html()), FileKind.HTML, done);
        }

        /** Values are not taken out of pages: a page that holds any becomes a picture, the values painted over. */
        Outcome pdf(byte[] original) throws BrokenFile {
            try (var pdf = CleanPdf.open(original)) {
                var applied = redaction.apply(field, pdf.text(), policy, decisions);
                var pages = pdf.without(gone(applied), choices);
                return cleaned(pages.bytes(), FileKind.PDF, compared(pdf.text(), applied), sights(original, pages));
            }
        }

        private List<Sight> sights(byte[] original, CleanPdf.Pages pages) {
            var file = Sha256.of(original);
            return pages.toSee().stream()
                    .map(page -> Sight.of(page, Sight.pageContent(file, page), choices.on(page)))
                    .toList();
        }

        private Outcome cleaned(byte[] bytes, FileKind kind, Done done) {
            return cleaned(bytes, kind, done, List.of());
        }

        /** The copy goes out only if a second look at its bytes finds nothing that its public text does not show. */
        private Outcome cleaned(byte[] bytes, FileKind kind, Done done, List<Sight> sights) {
            var mediaType = kind.mediaType().orElseThrow();
            var applied = done.applied();
            var finds = new Rescan(redaction::detect).finds(bytes, mediaType, applied.text()::contains);
            return finds.isEmpty()
                    ? new Cleaned(bytes, mediaType, applied.redactions(), sights, done.words())
                    : leaking(finds);
        }
    }

    private static Done compared(String text, TextRedaction.Applied applied) {
        return new Done(applied, Comparison.between(text, applied.text(), applied.redactions()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
