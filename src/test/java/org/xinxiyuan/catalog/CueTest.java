package org.xinxiyuan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.shipped.ShippedCatalog;

final class CueTest {
    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "公示期, 公示期为7天, true",
        "公示期, 公示了, false",
        "国务院令第?\\d+号, 国务院令711号, true",
        "国务院令第?\\d+号, 国务院令, false",
        "'[\\u4e00-\\u9fa5]{2,}办公室', 党政办公室, true",
        "'[\\u4e00-\\u9fa5]{2,}办公室', 在办公室, false",
        "'面向.{2,}', 面向全镇, true",
        "第\\d+号|编号, 编号7, true",
        "[（(]待补充, (待补充), true",
        "et$, a.et, true",
        "et$, et.a, false",
    })
    void findsWhatTheExpressionFinds(String source, String text, boolean found) {
        assertEquals(found, Cue.of(source).foundIn(text));
    }

    static List<Cue> allCues() {
        return ShippedCatalog.load(java.nio.file.Path.of("app/catalog/catalog-township.json")).columns().stream()
                .flatMap(column -> column.elements().stream())
                .flatMap(element -> element.cues().stream())
                .toList();
    }

    @Test
    void agreesWithThePlainExpressionForEveryCueOfTheCatalog() {
        String text = "2025年6月9日，云岭县白鹤乡人民政府办公室负责全乡工作，面向群众，第27号编号，执法证，由乡长负责，问：怎么办？答：可以到便民服务中心办理，"
                + "联系电话：0000-6034001。规划期2021—2025年，红色预警，D级，5月份。";
        for (Cue cue : allCues()) {
            assertEquals(Pattern.compile(cue.source()).matcher(text).find(), cue.foundIn(text), cue.source());
        }
    }

    @Test
    void ignoresCaseInFileNamesOnly() {
        assertEquals(true, Cue.ofName("pdf").foundIn("A.PDF"));
        assertEquals(false, Cue.of("pdf").foundIn("A.PDF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("splits")
    void splitsOnlyAtTheTop(String source, List<String> parts) {
        assertEquals(parts, Cue.anyOf(source).stream().map(Cue::source).toList());
    }

    static List<org.junit.jupiter.params.provider.Arguments> splits() {
        return List.of(
                org.junit.jupiter.params.provider.Arguments.of("甲|乙(?:丙|丁)|[|戊]", List.of("甲", "乙(?:丙|丁)", "[|戊]")),
                org.junit.jupiter.params.provider.Arguments.of("甲\\|乙", List.of("甲\\|乙")));
    }

    @Test
    void tellsWhereTheNextHitStands() {
        assertEquals(Optional.of(new Cue.Hit(4, 6)), Cue.of("电话").find("电话、的电话", 2));
    }

    @Test
    void refusesABadExpression() {
        assertThrows(PatternSyntaxException.class, () -> Cue.of("(公示"));
    }

    @Test
    void staysLinearOnALongRunOfCharacters() {
        String run = "汉".repeat(200_000);
        assertTimeout(
                Duration.ofSeconds(20), () -> Cue.of("[\\u4e00-\\u9fa5]{2,}办公室").foundIn(run + "办公"));
    }
}
