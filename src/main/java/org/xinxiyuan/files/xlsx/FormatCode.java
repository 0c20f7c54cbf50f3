package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number format that writes digits of its own beside those of the cell (带固定数字的格式), such as {@code "330681"0} for the
 * area of an ID number: what is seen is longer than what the cell holds.
 */
record FormatCode(String code) {
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].|\\[[^\\]]*]|General|(.)", Pattern.DOTALL);
    /** In the place of the cell's own text or number. */
    private static final String VALUE = "\0";

    private static final String DIGIT = "\1";

    /** What is seen of a whole number; empty where the format adds no digits. */
    Optional<String> number(String digits) {
        var parts = parts(sections().get(0));
        boolean simple = parts.stream().allMatch(p -> p.length() > 0);
        long places = parts.stream().filter(DIGIT::equals).count();
        if (!addsDigits(parts) || !simple || places == 0 && !parts.contains(VALUE)) {
            return Optional.empty();
        }
        var left = "0".repeat((int) Math.max(0, places - digits.length())) + digits;
        var seen = new StringBuilder();
        int at = 0;
        boolean first = true;
        for (var part : parts) {
            if (part.equals(DIGIT) || part.equals(VALUE)) {
                int to = part.equals(VALUE) ? left.length() : first ? left.length() - (int) places + 1 : at + 1;
                seen.append(left, at, to);
                at = to;
                first = false;
            } else {
                seen.append(part);
            }
        }
        return Optional.of(seen.toString());
    }

    /** What is seen of a text; empty where the format adds no digits. */
    Optional<String> text(String text) {
        var sections = sections();
        var parts = parts(sections.get(sections.size() - 1));
        return parts.contains(VALUE) && addsDigits(parts)
                ? Optional.of(String.join("", parts).replace(VALUE, text))
                : Optional.empty();
    }

    private static boolean addsDigits(List<String> parts) {
        return parts.stream().flatMapToInt(String::chars).anyMatch(c -> c >= '0' && c <= '9');
    }

    private List<String> sections() {
        var sections = new ArrayList<String>();
        var section = new StringBuilder();
        var matcher = TOKEN.matcher(code);
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(matcher.group());
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Own words, and marks where the value goes; an empty one for what only a calculator follows. */
    private static List<String> parts(String section) {
        var parts = new ArrayList<String>();
        var matcher = TOKEN.matcher(section);
        while (matcher.find()) {
            if (matcher.group(1) != null || matcher.group(2) != null) {
                var own = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!own.isEmpty()) {
                    parts.add(own);
                }
            } else if (matcher.group(3) == null) {
                parts.add(matcher.group().equals("General") ? VALUE : " ");
            } else {
                parts.add(part(matcher.group(3)));
            }
        }
        return parts;
    }

    private static String part(String character) {
        if ("0#?".contains(character)) {
            return DIGIT;
        }
        if (character.equals("@")) {
            return VALUE;
        }
        return ".,%/EeyYmMdDhHsSgGbBaA".contains(character) ? "" : character;
    }

    /** The words of its own, without the marks around them. */
    String words() {
        var words = new StringBuilder();
        sections()
                .forEach(s -> parts(s).stream()
                        .filter(p -> p.length() > 0 && p.charAt(0) > 1)
                        .forEach(words::append));
        return words.toString();
    }
}
