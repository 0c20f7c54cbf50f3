package org.xinxiyuan.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigurePatternTest {
    private static final String REGEX = "(?<![\\d.])(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日)?";

    private static List<String> hits(Stream<MatchResult> found) {
        return found.map(hit -> hit.start() + "-" + hit.end()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年3月5日",
                "3月5日至4月",
                "12025年3月",
                "第2025年13月40日",
                "1.3月",
                "123月5日6月",
                "12",
                "5月5月5月",
                "2025-3-5",
                "月",
                ""
            })
    void findsWhatASearchAtEveryPlaceFinds(String text) {
        assertEquals(
                hits(Pattern.compile(REGEX).matcher(text).results()),
                hits(FigurePattern.of("年月", REGEX).all(text).stream()));
    }

    @Test
    void staysWithinItsStretchAndSeesWhatStandsAround() {
        var months = FigurePattern.of("月", "(?<!年)\\d{1,2}月(?!份)");
        assertEquals(List.of("3-5"), hits(months.all("年3月4月5月份", 0, 5).stream().filter(hit -> hit.start() > 1)));
        assertEquals(List.of(), months.all("年3月", 1, 3));
        assertEquals(List.of(), months.all("5月份", 0, 2));
    }
}
