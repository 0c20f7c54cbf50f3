package org.xinxiyuan.files.old;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xinxiyuan.files.container.BrokenFile;

/** Every stretch of text in an OLE container (复合文档内的全部文字): properties, and words in any stream, whatever it is. */
public final class OleStrings {
    private static final Pattern WORDS = Pattern.compile(
            "[\\x20-\\x7E\\t\\r\\n\\u2010-\\u30FF\\u4E00-\\u9FFF\\uFF00-\\uFFEF]{2,}");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final StringBuilder found = new StringBuilder();

    private OleStrings() {}

    public static String of(byte[] bytes) throws BrokenFile {
        var strings = new OleStrings();
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            strings.directory(ole.getRoot());
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
        return strings.found.toString();
    }

    private void directory(DirectoryNode directory) throws IOException {
        for (var entry : directory) {
            found.append(entry.getName()).append('\n');
            if (entry instanceof DirectoryNode inner) {
                directory(inner);
            } else if (entry instanceof DocumentNode stream) {
                try (var in = new DocumentInputStream(stream)) {
                    var bytes = in.readAllBytes();
                    properties(bytes);
                    words(bytes);
                }
            }
        }
    }

    private void properties(byte[] bytes) throws IOException {
        try {
            for (var section : PropertySetFactory.create(new ByteArrayInputStream(bytes)).getSections()) {
                for (var property : section.getProperties()) {
                    found.append(property.getValue()).append('\n');
                }
            }
        } catch (NoPropertySetStreamException | RuntimeException noProperties) {
            return; // Any other stream: its words are gathered all the same.
        }
    }

    private void words(byte[] bytes) {
        words(new String(bytes, StandardCharsets.UTF_16LE));
        if (bytes.length > 1) {
            words(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
        }
        words(new String(bytes, GB18030));
    }

    private void words(String decoded) {
        if (decoded.indexOf('密') >= 0) {
            WORDS.matcher(decoded).results().forEach(m -> found.append(m.group()).append('\n'));
        }
    }
}
