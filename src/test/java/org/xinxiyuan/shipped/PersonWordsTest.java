package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.people.PersonCue;

class PersonWordsTest {
    @TempDir
    Path app;

    @Test
    void readsSurnamesAndWordsOfEveryKind() {
        var lexicon = ShippedLexicon.load(Path.of("app"));
        assertEquals("王", lexicon.surnames().get(0));
        assertTrue(lexicon.surnames().contains("欧阳"));
        assertTrue(lexicon.people().get(PersonCue.ILLNESS).contains("尿毒症"));
        for (var cue : PersonCue.values()) {
            assertTrue(lexicon.people().containsKey(cue), cue.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "surnames.tsv, 单姓\t欧阳",
        "surnames.tsv, 复姓\t王",
        "surnames.tsv, 姓\t王",
        "person-words.tsv, NOSUCH\t词",
        "person-words.tsv, KIN",
        "health-words.tsv, ILLNES\t词",
    })
    void namesTheFileAndTheLineOfABadOne(String file, String line) throws IOException {
        var folder = Files.createDirectory(app.resolve("redaction"));
        try (var files = Files.list(Path.of("app/redaction"))) {
            for (var one : files.toList()) {
                Files.copy(one, folder.resolve(one.getFileName()));
            }
        }
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        lines.add(2, line);
        Files.write(folder.resolve(file), lines);
        var bad = assertThrows(WorkstationException.class, () -> ShippedLexicon.load(app));
        assertEquals("shipped.bad-line", bad.key());
        assertEquals(List.of(file, "3"), bad.arguments().stream().map(String::valueOf).toList());
    }
}
