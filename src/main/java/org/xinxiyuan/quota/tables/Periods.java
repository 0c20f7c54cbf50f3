package org.xinxiyuan.quota.tables;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xinxiyuan.quota.Period;

/** 期间 as people write it in tables: 2026-03, 2026年3月, 2026年第1季度, 2026年一季度, 2026年. */
final class Periods {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})\\s*(?:年度?|[-/.])?\\s*"
            + "(?:第?\\s*([1-4一二三四])\\s*季度?|[Qq]([1-4])|(1[0-2]|0?[1-9])(?:\\s*月份?|(?![\\d年])))?");
    private static final Map<String, Integer> NUMERALS = Map.of("一", 1, "二", 2, "三", 3, "四", 4);

    private Periods() {}

    /** The whole text is one. */
    static Optional<Period> find(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches() ? of(match.toMatchResult()) : Optional.empty();
    }

    /** The first one within a text, such as a title. */
    static Optional<Period> within(String text) {
        return WRITTEN.matcher(text).results().flatMap(m -> of(m).stream()).findFirst();
    }

    private static Optional<Period> of(MatchResult match) {
        var year = match.group(1);
        if (match.group(2) != null) {
            var quarter = match.group(2);
            return Period.find(year + "-Q" + NUMERALS.getOrDefault(quarter, quarter.charAt(0) - '0'));
        }
        if (match.group(3) != null) {
            return Period.find(year + "-Q" + match.group(3));
        }
        return Period.find(match.group(4) == null ? year : "%s-%02d".formatted(year, Integer.parseInt(match.group(4))));
    }
}
