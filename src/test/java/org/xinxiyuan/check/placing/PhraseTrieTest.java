package org.xinxiyuan.check.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseTrieTest {
    private final PhraseTrie trie = new PhraseTrie(List.of("耕地", "耕地面积", "地力", "问", "A区", "面积"));

    @ParameterizedTest
    @CsvSource({
        "守住耕地, '{0}'",
        "耕地面积, '{0, 1, 5}'",
        "耕地力, '{0, 2}'",
        "问A区问, '{3, 4}'",
        "耕, '{}'",
        "地区面, '{}'",
        "'', '{}'",
        "a区, '{}'",
    })
    void findsEveryWordAlsoInsideAnother(String text, String places) {
        assertEquals(places, trie.in(text).toString());
    }

    @Test
    void refusesAnEmptyWord() {
        assertThrows(IllegalArgumentException.class, () -> new PhraseTrie(List.of("")));
    }
}
