package org.xinxiyuan.intake;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.container.Words;
import org.xinxiyuan.files.html.CleanHtml;
import org.xinxiyuan.files.old.OldExcel;
import org.xinxiyuan.files.old.OldWord;
import org.xinxiyuan.files.old.OleStrings;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.rtf.Rtf;
import org.xinxiyuan.files.xlsx.Xlsx;

/**
 * Looks for a classification mark everywhere in a file (密级标志检查): name, body, headers, notes, comments, properties,
 * names of sheets, hidden sheets, files inside.
 */
final class Marks {
    private static final int NESTING = 3;
    private static final int MOST_FILES = 100;

    private Marks() {}

    static Optional<String> inName(String fileName) {
        return ClassificationMarks.find(fileName)
                .or(() -> ClassificationMarks.find(fileName.replaceAll("[-_.（）()]", "\n")));
    }

    static Optional<String> find(String fileName, Source source, byte[] bytes) throws BrokenFile {
        var found = inName(fileName);
        return found.isPresent() ? found : inFile(source, bytes, NESTING);
    }

    private static Optional<String> inFile(Source source, byte[] bytes, int depth) throws BrokenFile {
        var found = ClassificationMarks.find(source.text());
        if (found.isEmpty()) {
            found = inParts(source.parts(), depth);
        }
        for (var words : found.isPresent() ? List.<String>of() : words(source, bytes)) {
            found = found.or(() -> ClassificationMarks.find(words));
        }
        if (found.isEmpty() && source.kind() == FileKind.PDF) {
            found = inPdf(bytes, depth);
        }
        return found.isPresent() ? found : inTables(source);
    }

    /** Words of kinds that are not parts of markup. */
    private static List<String> words(Source source, byte[] bytes) throws BrokenFile {
        return switch (source.kind()) {
            case OLD_WORD -> List.of(OldWord.everything(bytes), OleStrings.of(bytes));
            case OLD_EXCEL -> List.of(OldExcel.everything(bytes), OleStrings.of(bytes));
            case RTF -> List.of(Rtf.everything(bytes));
            case HTML -> List.of(CleanHtml.everything(source.text()));
            default -> List.of();
        };
    }

    private static Optional<String> inPdf(byte[] bytes, int depth) throws BrokenFile {
        try (var pdf = CleanPdf.open(bytes)) {
            var strings = pdf.strings();
            var found = ClassificationMarks.find(pdf.text()).or(() -> ClassificationMarks.find(strings.words()));
            if (strings.files().size() > MOST_FILES) {
                throw new BrokenFile("附件", "里有 " + strings.files().size() + " 个附件，太多了，请删去后再试");
            }
            for (var file : strings.files()) {
                if (found.isEmpty()) {
                    found = inFileInside(file, depth - 1);
                }
            }
            return found;
        }
    }

    /** A file in a file; what is not a file is nothing. */
    private static Optional<String> inFileInside(byte[] bytes, int depth) throws BrokenFile {
        var source = Source.open("", bytes);
        return depth < 0 || source.kind() == FileKind.EMPTY ? Optional.empty() : inFile(source, bytes, depth);
    }

    private static Optional<String> inParts(Parts parts, int depth) throws BrokenFile {
        for (var name : parts.names()) {
            var found = inPart(parts, name, depth);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inPart(Parts parts, String name, int depth) throws BrokenFile {
        var bytes = parts.bytes(name).orElseThrow();
        if (name.matches("(?i).*\\.(xml|rels|vml)")) {
            var words = Words.of(bytes, "文件");
            return ClassificationMarks.find(words.joined())
                    .or(() -> ClassificationMarks.find(words.attributes()))
                    .or(() -> ClassificationMarks.find(words.apart()));
        }
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (depth > 0 && zip) {
            return inParts(parts.inner(bytes), depth - 1);
        }
        boolean ole = bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        return ole ? ClassificationMarks.find(OleStrings.of(bytes)) : Optional.empty();
    }

    /** A label and its level in neighbouring cells, whose words a workbook keeps elsewhere. */
    private static Optional<String> inTables(Source source) throws BrokenFile {
        return source.kind() == FileKind.XLSX && speaksOfSecrets(source.parts())
                ? ClassificationMarks.find(
                        Xlsx.open(source.parts()).everything().text())
                : Optional.empty();
    }

    private static boolean speaksOfSecrets(Parts parts) throws BrokenFile {
        for (var name : parts.names()) {
            if (name.endsWith(".xml")
                    && Words.of(parts.bytes(name).orElseThrow(), "文件").joined().indexOf('密') >= 0) {
                return true;
            }
        }
        return false;
    }
}
