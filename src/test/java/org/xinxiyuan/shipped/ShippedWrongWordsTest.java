package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.document.WorkstationException;

final class ShippedWrongWordsTest {
    @TempDir
    Path app;

    private List<WrongWord> load(String text) throws IOException {
        Files.createDirectory(app.resolve("wording"));
        Files.writeString(
                app.resolve("wording/wrong-characters.tsv"),
                text.replace(">", "\t").replace("/", "\n"));
        return ShippedWrongWords.load(app);
    }

    @Test
    void readsTheCountysWords() throws IOException {
        assertEquals(
                List.of(new WrongWord("布署", "部署", ""), new WrongWord("峻工", "竣工", "说明")),
                load("# 本县/wrong>right>note/布署>部署>//峻工>竣工>说明/"));
    }

    @ParameterizedTest(name = "{0} line {1}")
    @CsvSource({
        "'', 1",
        "布署>部署>, 1",
        "wrong>right>note>source/, 1",
        "wrong>right>note/布署>部署, 2",
        "wrong>right>note/布署>部署>>x, 2",
        "wrong>right>note/布署>>, 2",
        "wrong>right>note/>部署>, 2",
        "wrong>right>note/布>部>, 2",
        "wrong>right>note/部署>部署>, 2",
        "wrong>right>note/布署 >部署>, 2",
        "wrong>right>note/布署>部署>/# 又/布署>部署>, 4",
    })
    void namesFileAndLineOfABadOne(String text, int line) {
        var trouble = assertThrows(WorkstationException.class, () -> load(text));
        assertEquals("shipped.bad-line", trouble.key());
        assertArrayEquals(new Object[] {"wrong-characters.tsv", line}, new Object[] {
            trouble.arguments().get(0).toString(), trouble.arguments().get(1)
        });
    }
}
