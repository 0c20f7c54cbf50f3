package org.xinxiyuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuickPatternTest {
    private static List<String> hits(Stream<MatchResult> found) {
        return found.map(hit -> hit.start() + "-" + hit.end()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "由从, [由从]\\d+(?:户|人), 由12户，从3人到4人，由户",
        "占, 占(?:比)?\\d+%, 甲占12%占比3%占占4%",
        "'', ^(?:内部), 内部资料，内部",
        "'', ^(?:内部), 有内部资料",
        "本此, (?:本|此)件(?=公开), 本件公开，此件不公开，此件公开",
        "甲, (?<!乙)甲+, 乙甲甲，甲甲甲",
        "号, 号$, 3号4号",
    })
    void findsWhatASearchAtEveryPlaceFinds(String firsts, String regex, String text) {
        assertEquals(
                hits(Pattern.compile(regex).matcher(text).results()),
                hits(QuickPattern.of(firsts, regex).all(text).stream()));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), QuickPattern.of("甲", "甲").all(""));
    }
}
