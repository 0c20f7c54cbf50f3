package org.xinxiyuan.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.xinxiyuan.document.WorkstationException;

/** Reads word lists (词表) line by line: UTF-8, lines that begin with # are remarks, empty ones nothing. */
final class TextLines {
    private TextLines() {}

    interface Reader {
        void read(String line, int number);
    }

    static void each(Path file, Reader reader) {
        var text = text(file);
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int stop = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            number++;
            if (stop > at && text.charAt(at) != '#') {
                reader.read(text.substring(at, stop), number);
            }
            at = end + 1;
        }
    }

    /** A bad line names its file and number. */
    static void require(boolean good, Path file, int number) {
        if (!good) {
            throw new WorkstationException("shipped.bad-line", file.getFileName(), number);
        }
    }

    private static String text(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException bad) {
            throw new WorkstationException(bad, "shipped.bad-encoding", file.getFileName());
        } catch (IOException broken) {
            throw new WorkstationException(broken, "shipped.unreadable", file.getFileName());
        }
    }
}
