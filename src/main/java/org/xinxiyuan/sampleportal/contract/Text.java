package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** String schemas. Lengths count characters (code points), as the contract says. */
final class Text {
    static final Shape UUID7 = pattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    static final Shape SHA256 = pattern("[0-9a-f]{64}");
    static final Shape PUBLIC_KEY = pattern("[A-Za-z0-9+/]{43}=");
    static final Shape DATE = fixed("应为日期", Text::isDate);
    static final Shape TIMESTAMP = fixed("应为带偏移的时间", Text::isTimestamp);

    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private Text() {}

    /** Text that a person may have typed, hence checked for personal data. */
    static Shape free(int min, int max) {
        return (pointer, node, walk) -> walk.text(pointer, sized(pointer, node, walk, min, max));
    }

    static Shape free(int min, int max, String regex) {
        var form = Pattern.compile(regex);
        return (pointer, node, walk) -> {
            var text = sized(pointer, node, walk, min, max);
            if (!form.matcher(text).matches()) {
                throw walk.wrong(pointer, "格式不符");
            }
            walk.text(pointer, text);
        };
    }

    /** A person's name by design ({@code author}, {@code signOff.by}): never checked for personal data. */
    static Shape official(int min, int max) {
        return (pointer, node, walk) -> sized(pointer, node, walk, min, max);
    }

    static Shape oneOf(String... values) {
        return fixed("不在允许的值之内", List.of(values)::contains);
    }

    static Shape pattern(String regex) {
        return fixed("格式不符", Pattern.compile(regex).asMatchPredicate());
    }

    private static Shape fixed(String why, Predicate<String> fits) {
        return (pointer, node, walk) -> {
            if (!fits.test(string(pointer, node, walk))) {
                throw walk.wrong(pointer, why);
            }
        };
    }

    private static String sized(String pointer, JsonNode node, Shape.Walk walk, int min, int max) {
        var text = string(pointer, node, walk);
        var length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            throw walk.wrong(pointer, "长度须为 " + min + " 至 " + max);
        }
        return text;
    }

    private static String string(String pointer, JsonNode node, Shape.Walk walk) {
        if (!node.isTextual()) {
            throw walk.wrong(pointer, "应为字符串");
        }
        var text = node.textValue();
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw walk.wrong(pointer, "含有不成对的代理字符");
        }
        return text;
    }

    private static boolean isDate(String text) {
        try {
            return DATE_FORM.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTimestamp(String text) {
        try {
            return TIME_FORM.matcher(text).matches() && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
