package org.xinxiyuan.sampleportal.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.xinxiyuan.sampleportal.store.StoreFailure;

/** 附件类型 by what is in the file, never by its name. */
public final class MediaTypes {
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final List<String> ALLOWED =
            List.of("application/pdf", "image/jpeg", "image/png", "text/csv", TEXT, "text/markdown", HTML, DOCX, XLSX);

    private static final int HEAD = 512;

    private MediaTypes() {}

    public static Optional<String> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            if (starts(head, "%PDF-")) {
                return Optional.of("application/pdf");
            }
            if (starts(head, "\u00ff\u00d8\u00ff")) {
                return Optional.of("image/jpeg");
            }
            if (starts(head, "\u0089PNG\r\n\u001a\n")) {
                return Optional.of("image/png");
            }
            return starts(head, "PK\u0003\u0004") ? office(file) : text(file);
        } catch (IOException e) {
            throw new StoreFailure("an attachment cannot be read", e);
        }
    }

    private static boolean starts(byte[] head, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, head, 0, bytes.length);
    }

    private static Optional<String> office(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/vbaProject.bin") != null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        return decoded(Files.readAllBytes(file)).map(text -> {
            var start = text.stripLeading().toLowerCase(Locale.ROOT);
            return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
        });
    }

    /** UTF-8, else GB18030; empty if it is neither or holds control characters. */
    static Optional<String> decoded(byte[] bytes) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0)
                        ? Optional.empty()
                        : Optional.of(text);
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
