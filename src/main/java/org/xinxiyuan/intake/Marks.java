package org.xinxiyuan.intake;

import java.util.Optional;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.container.Words;
import org.xinxiyuan.files.docx.Docx;
import org.xinxiyuan.files.xlsx.Xlsx;

/**
 * Looks for a classification mark everywhere in a file (密级标志检查): name, body, headers, notes, comments, properties,
 * names of sheets, hidden sheets, files inside.
 */
final class Marks {
    private static final int NESTING = 3;

    private Marks() {}

    static Optional<String> inName(String fileName) {
        return ClassificationMarks.find(fileName).or(() -> ClassificationMarks.find(fileName.replaceAll("[-_.（）()]", "\n")));
    }

    static Optional<String> find(String fileName, Source source) throws BrokenFile {
        var found = inName(fileName).or(() -> ClassificationMarks.find(source.text()));
        if (found.isEmpty()) {
            found = inParts(source.parts(), NESTING);
        }
        return found.isPresent() ? found : inTables(source);
    }

    private static Optional<String> inParts(Parts parts, int depth) throws BrokenFile {
        for (var name : parts.names()) {
            var bytes = parts.bytes(name).orElseThrow();
            var found = inPart(name, bytes, depth);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inPart(String name, byte[] bytes, int depth) throws BrokenFile {
        if (name.matches("(?i).*\\.(xml|rels|vml)")) {
            var words = Words.of(bytes, "文件");
            return ClassificationMarks.find(words.joined())
                    .or(() -> ClassificationMarks.find(words.attributes()))
                    .or(() -> ClassificationMarks.find(words.apart()));
        }
        if (depth > 0 && bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            return inParts(Parts.of(bytes), depth - 1);
        }
        return Optional.empty();
    }

    /** A label and its level in neighbouring cells. */
    private static Optional<String> inTables(Source source) throws BrokenFile {
        if (source.kind() == FileKind.XLSX) {
            return ClassificationMarks.find(Xlsx.open(source.parts()).everything().text());
        }
        return source.kind() == FileKind.DOCX
                ? ClassificationMarks.find(Docx.open(source.parts()).everything().text())
                : Optional.empty();
    }
}
