package org.xinxiyuan.service.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.service.reviewing.LineDiff.Kind;

class ComparingTest {
    private static final String ID_NUMBER = "110105184912310020";

    @TempDir
    Path home;

    @ParameterizedTest(name = "{0} / {1} -> {2}")
    @CsvSource({
        "abc, abc, ' a b c'",
        "abc, axc, ' a-b+x c'",
        "abc, ac, ' a-b c'",
        "ac, abc, ' a+b c'",
        "'', ab, '+a+b'",
        "ab, '', '-a-b'",
        "abcd, bcde, '-a b c d+e'",
    })
    void commonLinesStay(String before, String now, String told) {
        var lines = LineDiff.between(letters(before), letters(now));
        var signs = lines.stream()
                .map(l -> (l.kind() == Kind.SAME ? " " : l.kind() == Kind.GONE ? "-" : "+") + l.text())
                .collect(Collectors.joining());
        assertEquals(told, signs);
    }

    @Test
    void onlyTheNewParagraphIsToldAndWhatIsHiddenStaysHidden() {
        try (var town = new TownOffice(home)) {
            var id = town.notice();
            assertTrue(town.office.comparing().sinceSubmission(id).isEmpty(), "never submitted");
            assertInstanceOf(Reviewing.Submitted.class, town.office.reviewing().submit(id, "王某"));
            assertTrue(town.office.comparing().sinceSubmission(id).orElseThrow().none());
            town.office.reviewing().giveBack(id, "李某", "补联系人");
            town.write(id, "护林员身份证号" + ID_NUMBER + "。");
            var changed = town.office.comparing().sinceSubmission(id).orElseThrow().lines().stream()
                    .filter(l -> l.kind() != Kind.SAME)
                    .toList();
            assertEquals(List.of(Kind.NEW), changed.stream().map(LineDiff.Line::kind).toList());
            assertTrue(changed.get(0).text().contains("护林员"));
            assertTrue(!changed.get(0).text().contains(ID_NUMBER));
        }
    }

    private static List<String> letters(String word) {
        return Arrays.stream(word.split("")).filter(l -> !l.isEmpty()).toList();
    }
}
