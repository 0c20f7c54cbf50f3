package org.xinxiyuan.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.xinxiyuan.files.FlowRedaction.Done;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Csv;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.docx.Docx;
import org.xinxiyuan.files.docx.DocxWriter;
import org.xinxiyuan.files.flow.CsvTable;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.html.CleanHtml;
import org.xinxiyuan.files.picture.Pictures;
import org.xinxiyuan.files.xlsx.Xlsx;
import org.xinxiyuan.files.xlsx.XlsxWriter;
import org.xinxiyuan.redact.Comparison;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;

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
    public Outcome redact(byte[] original, String fileName, String field, Policy policy, List<Decision> decisions) {
        try {
            var source = Conversion.fresh(Source.open(fileName, original), original);
            var job = new Job(field, policy, decisions);
            return switch (source.kind()) {
                case DOCX -> job.docx(source);
                case XLSX -> job.xlsx(source);
                case CSV -> job.csv(source);
                case MARKDOWN, TEXT -> job.text(source);
                case HTML -> job.html(source);
                case PDF -> job.pdf(original);
                case PNG, JPEG -> picture(original);
                default -> new Refused("文件", Refusals.release(source.kind()));
            };
        } catch (BrokenFile broken) {
            return new Refused(broken.part(), "文件" + broken.reason() + "。");
        }
    }

    private static Outcome picture(byte[] original) throws BrokenFile {
        var picture = Pictures.cleaned(original);
        return new NeedsEyes(picture.bytes(), picture.mediaType());
    }

    /** One file, one policy. */
    private final class Job {
        private final String field;
        private final Policy policy;
        private final List<Decision> decisions;

        Job(String field, Policy policy, List<Decision> decisions) {
            this.field = field;
            this.policy = policy;
            this.decisions = decisions;
        }

        private Predicate<String> unwanted() {
            return words -> redaction.detect(words).stream()
                    .anyMatch(d -> policy.treatmentOf(d.type()) != Treatment.KEEP);
        }

        private Done redact(Flow flow) {
            return new FlowRedaction(redaction, policy).redact(flow, field, decisions);
        }

        Outcome docx(Source source) throws BrokenFile {
            var docx = Docx.open(source.parts());
            docx.refuseOpaque();
            var done = redact(docx.everything());
            var writer = new DocxWriter(docx, unwanted());
            return cleaned(writer.bytes(), FileKind.DOCX, done, writer.pictures());
        }

        Outcome xlsx(Source source) throws BrokenFile {
            var xlsx = Xlsx.open(source.parts());
            xlsx.refuseOpaque();
            var done = redact(xlsx.everything());
            var writer = new XlsxWriter(xlsx, unwanted());
            return cleaned(writer.bytes(), FileKind.XLSX, done, writer.pictures());
        }

        Outcome csv(Source source) {
            var table = new CsvTable(Csv.parse(source.text()));
            var done = redact(table.flow());
            return cleaned(utf8(BYTE_ORDER_MARK + Csv.write(table.rows())), FileKind.CSV, done);
        }

        Outcome text(Source source) {
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
                var spans = applied.redactions().stream()
                        .filter(r -> r.treatment() != Treatment.KEEP)
                        .map(Redaction::span)
                        .toList();
                var done = compared(pdf.text(), applied);
                var pages = pdf.without(spans);
                return cleaned(pages.bytes(), FileKind.PDF, done, pages.pictures());
            }
        }

        private Outcome cleaned(byte[] bytes, FileKind kind, Done done) {
            return cleaned(bytes, kind, done, 0);
        }

        /** The copy goes out only if a second look at its bytes finds nothing that its public text does not show. */
        private Outcome cleaned(byte[] bytes, FileKind kind, Done done, int pictures) {
            var mediaType = kind.mediaType().orElseThrow();
            var applied = done.applied();
            var finds = new Rescan(redaction::detect).finds(bytes, mediaType, applied.text()::contains);
            return finds.isEmpty()
                    ? new Cleaned(bytes, mediaType, applied.redactions(), pictures, done.words())
                    : new Refused(finds.get(0), "脱敏后复查，文件里还有没清除的内容：" + String.join("、", finds) + "。请删去这部分后再试。");
        }
    }

    private static Done compared(String text, TextRedaction.Applied applied) {
        return new Done(applied, Comparison.between(text, applied.text(), applied.redactions()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
