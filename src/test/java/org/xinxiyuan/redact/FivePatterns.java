package org.xinxiyuan.redact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The usual other way (正则对照): one plain pattern for each of five kinds, run one after another. Written as one would
 * for use: shape, date or range in the pattern, no digit before or behind, possessive or bounded where it can be.
 */
final class FivePatterns {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)"),
            Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)"),
            Pattern.compile("[A-Za-z0-9._-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)+"));

    private FivePatterns() {}

    static int matches(String text) {
        int found = 0;
        for (var pattern : PATTERNS) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
