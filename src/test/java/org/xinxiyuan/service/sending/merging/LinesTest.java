package org.xinxiyuan.service.sending.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.service.sending.merging.Lines.Chunk;

class LinesTest {
    private static List<String> letters(String text) {
        return text == null ? List.of() : List.of(text.split(""));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "abc, abc, abc, a=b=c=",
        "abc, aXc, abc, a=[b|X|b]c=",
        "abc, abc, aYc, a=[b|b|Y]c=",
        "abc, aXc, aYc, a=[b|X|Y]c=",
        "abcd, Xbcd, abcY, [a|X|a]b=c=[d|d|Y]",
        "ab, Xb, aY, [a|X|a][b|b|Y]",
        "abc, ac, abc, a=[b||b]c=",
        "ab, aXb, aYb, a=[|X|Y]b=",
        ", X, Y, [|X|Y]"
    })
    void saysWhereTheThreeAgreeAndWhereNot(String base, String mine, String theirs, String expected) {
        var told = new StringBuilder();
        for (Chunk chunk : Lines.compare(letters(base), letters(mine), letters(theirs))) {
            told.append(
                    chunk.same()
                            ? chunk.mine().get(0) + "="
                            : "[" + String.join("", chunk.base()) + "|" + String.join("", chunk.mine()) + "|"
                                    + String.join("", chunk.theirs()) + "]");
        }
        assertEquals(expected, told.toString());
    }

    @Test
    void nothingIsLostWhateverTheTexts() {
        var random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            var base = some(random);
            var mine = some(random);
            var theirs = some(random);
            var chunks = Lines.compare(base, mine, theirs);
            assertEquals(base, chunks.stream().flatMap(c -> c.base().stream()).toList());
            assertEquals(mine, chunks.stream().flatMap(c -> c.mine().stream()).toList());
            assertEquals(theirs, chunks.stream().flatMap(c -> c.theirs().stream()).toList());
            assertTrue(chunks.stream().filter(Chunk::same).allMatch(c -> c.mine().equals(c.theirs())));
        }
    }

    private static List<String> some(Random random) {
        var lines = new ArrayList<String>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return lines;
    }
}
