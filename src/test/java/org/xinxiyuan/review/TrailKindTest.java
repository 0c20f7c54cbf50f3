package org.xinxiyuan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailKindTest {
    /** A line of the trail as it is written: the piece, then its kind. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:trail\\.append|reviews\\(\\)\\.note|[^.\\w]note)\\(\\s*[\\w.()]+,|(?:return|[?:])(?=\\s*\"[a-z]+-entered\"))"
                    + "\\s*\"([a-z-]+)\"");

    @Test
    void everyLineThatIsWrittenHasChineseWordsAndEveryWordIsWritten() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(m -> written.add(m.group(1)));
            }
        }
        Set<String> known = Stream.of(TrailKind.values()).map(TrailKind::word).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(known), written);
        assertTrue(Stream.of(TrailKind.values()).allMatch(k -> k.label().matches("[\\p{IsHan}：]+")));
    }

    @Test
    void aKindOfANewerProgramIsSaidAsItStands() {
        assertEquals("签发", TrailKind.said("signed"));
        assertEquals("from-the-future", TrailKind.said("from-the-future"));
    }
}
