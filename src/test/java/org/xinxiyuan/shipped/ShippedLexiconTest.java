package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.scan.Cue;

class ShippedLexiconTest {
    @TempDir
    Path app;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(app.resolve("redaction"));
        try (var files = Files.list(Path.of("app/redaction"))) {
            for (var file : files.toList()) {
                Files.copy(file, app.resolve("redaction").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void readsWhatShips() {
        var lexicon = ShippedLexicon.load(Path.of("app"));
        assertEquals(4263, lexicon.areaCodes().size());
        assertTrue(lexicon.divisions().contains("团堡镇"));
        assertTrue(lexicon.suffixes().get("村内单元").contains("村民小组"));
        assertTrue(lexicon.words().get(Cue.HOME).contains("家庭住址"));
    }

    @ParameterizedTest
    @CsvSource({
        "id-area-codes.txt, 12345",
        "id-area-codes.txt, 1101O5",
        "address-suffixes.tsv, 道路",
        "context-words.tsv, NOSUCH\t词",
        "context-words.tsv, PHONE",
    })
    void namesTheFileAndTheLineOfABadOne(String file, String line) throws IOException {
        var path = app.resolve("redaction").resolve(file);
        var lines = new java.util.ArrayList<>(Files.readAllLines(path));
        lines.add(3, line);
        Files.write(path, lines);
        var bad = assertThrows(WorkstationException.class, () -> ShippedLexicon.load(app));
        assertEquals("shipped.bad-line", bad.key());
        assertEquals(
                List.of(file, "4"),
                bad.arguments().stream().map(String::valueOf).toList());
    }
}
