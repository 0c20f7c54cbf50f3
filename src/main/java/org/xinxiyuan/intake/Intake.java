package org.xinxiyuan.intake;

import java.util.Optional;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.files.Conversion;
import org.xinxiyuan.files.Refusals;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Csv;
import org.xinxiyuan.files.container.Embedded;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.docx.Docx;
import org.xinxiyuan.files.flow.CsvTable;
import org.xinxiyuan.files.html.CleanHtml;
import org.xinxiyuan.files.xlsx.Xlsx;

/**
 * Reads an officer's file into Markdown (导入). A classification mark anywhere in the file ends the reading before
 * anything else; what cannot be read is said in one sentence.
 */
public final class Intake implements SourceReader {
    /** For originals of kinds that never go out. */
    private static final String BINARY = "application/octet-stream";

    @Override
    public Reading read(String fileName, byte[] bytes) {
        try {
            var source = Source.open(fileName, bytes);
            var mark = Marks.find(fileName, source, bytes);
            return mark.isPresent() ? new Classified(mark.get()) : text(fileName, source, bytes);
        } catch (BrokenFile broken) {
            var mark = Marks.inName(fileName);
            return mark.isPresent() ? new Classified(mark.get()) : unreadable(fileName, broken.reason());
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            var mark = Marks.inName(fileName);
            return mark.isPresent() ? new Classified(mark.get()) : unreadable(fileName, Refusals.TOO_MUCH);
        }
    }

    private static Reading text(String fileName, Source original, byte[] bytes) throws BrokenFile {
        var source = Conversion.readable(original, bytes);
        var body = switch (source.kind()) {
            case DOCX -> Optional.of(Docx.open(source.parts()).body().text());
            case XLSX -> Optional.of(Xlsx.open(source.parts()).body().text());
            case CSV ->
                Optional.of(new CsvTable(Csv.parse(source.text())).flow().text());
            case MARKDOWN, TEXT -> Optional.of(Embedded.without(source.text()));
            case HTML -> Optional.of(CleanHtml.open(source.text()).flow().text());
            default -> Optional.<String>empty();
        };
        if (body.isEmpty()) {
            return unreadable(fileName, Refusals.reading(source.kind()));
        }
        var paper = Paper.of(body.get());
        if (paper.isBlank()) {
            return unreadable(fileName, "里没有文字，没有内容可以导入，请核对后重新选择");
        }
        var title = paper.title().orElseGet(() -> withoutExtension(fileName));
        var mediaType = original.kind().mediaType().orElse(BINARY);
        return new Text(title, paper.body(), mediaType, paper.docNo());
    }

    private static String withoutExtension(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Unreadable unreadable(String fileName, String reason) {
        return new Unreadable("《" + fileName + "》" + reason + "。");
    }
}
