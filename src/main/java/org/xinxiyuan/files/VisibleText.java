package org.xinxiyuan.files;

import java.util.Optional;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Csv;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.docx.Docx;
import org.xinxiyuan.files.flow.CsvTable;
import org.xinxiyuan.files.html.CleanHtml;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.xlsx.Xlsx;

/** The text of a file as the redaction sees it (可见文字), headers, footers and names of sheets included. */
public final class VisibleText {
    private VisibleText() {}

    /** Empty for pictures and kinds that hold no text. The places of decisions on a file count in this text. */
    public static Optional<String> of(String fileName, byte[] bytes) throws BrokenFile {
        var source = Conversion.fresh(Source.open(fileName, bytes), bytes);
        return switch (source.kind()) {
            case DOCX -> Optional.of(Docx.open(source.parts()).everything().text());
            case XLSX -> Optional.of(Xlsx.open(source.parts()).everything().text());
            case CSV -> Optional.of(new CsvTable(Csv.parse(source.text())).flow().text());
            case HTML -> Optional.of(CleanHtml.open(source.text()).flow().text());
            case PDF -> pdf(bytes);
            case MARKDOWN, TEXT -> Optional.of(source.text());
            default -> Optional.empty();
        };
    }

    private static Optional<String> pdf(byte[] bytes) throws BrokenFile {
        try (var pdf = CleanPdf.open(bytes)) {
            return Optional.of(pdf.text());
        }
    }
}
