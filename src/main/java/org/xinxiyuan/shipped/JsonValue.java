package org.xinxiyuan.shipped;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.document.WorkstationException;

/** One value of a data file with its place; asked for the wrong thing it names file, path and line. */
record JsonValue(String file, String path, int line, Object content) {
    /** JSON {@code null}. */
    enum Absent {
        NULL
    }

    WorkstationException bad(String why) {
        return new WorkstationException("shipped.bad-value", file, path, line, why);
    }

    boolean isNull() {
        return content == Absent.NULL;
    }

    private Map<?, ?> fields() {
        return as(Map.class, "not an object");
    }

    /** Throws if a field is not one of these. */
    JsonValue only(String... names) {
        var known = Set.of(names);
        members().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.bad("unknown field");
            }
        });
        return this;
    }

    Map<String, JsonValue> members() {
        var members = new LinkedHashMap<String, JsonValue>();
        fields().forEach((name, value) -> members.put((String) name, (JsonValue) value));
        return members;
    }

    /** The other's fields with these on top; each keeps its own place. */
    JsonValue on(JsonValue other) {
        var merged = new LinkedHashMap<>(other.members());
        merged.putAll(members());
        return new JsonValue(file, path, line, merged);
    }

    JsonValue get(String name) {
        return find(name).orElseThrow(() -> bad("lacks " + name));
    }

    /** The field, unless it is absent or null. */
    Optional<JsonValue> find(String name) {
        return Optional.ofNullable((JsonValue) fields().get(name)).filter(value -> !value.isNull());
    }

    <T> List<T> list(Function<JsonValue, T> reading) {
        List<?> values = as(List.class, "not a list");
        return values.stream().map(value -> reading.apply((JsonValue) value)).toList();
    }

    List<String> texts() {
        return list(JsonValue::text);
    }

    String text() {
        return as(String.class, "not a text");
    }

    String textOr(String name, String otherwise) {
        return find(name).map(JsonValue::text).orElse(otherwise);
    }

    int number() {
        return JsonTree.wholeNumber(this, as(BigDecimal.class, "not a number"));
    }

    BigDecimal decimal() {
        return as(BigDecimal.class, "not a number");
    }

    /** Not below zero. */
    int count() {
        int number = number();
        if (number < 0) {
            throw bad("below zero");
        }
        return number;
    }

    double share() {
        double share = as(BigDecimal.class, "not a number").doubleValue();
        if (share < 0 || share > 1) {
            throw bad("not between 0 and 1");
        }
        return share;
    }

    boolean flag() {
        return as(Boolean.class, "not true or false");
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw bad("not a date");
        }
    }

    Cue cue() {
        return compiled(Cue::of);
    }

    Cue nameCue() {
        return compiled(Cue::ofName);
    }

    private <T> T compiled(Function<String, T> compile) {
        if (text().isEmpty()) {
            throw bad("empty expression");
        }
        try {
            return compile.apply(text());
        } catch (PatternSyntaxException e) {
            throw new WorkstationException(e, "shipped.bad-value", file, path, line, "bad expression");
        }
    }

    /** One of the words. */
    String oneOf(Set<String> words) {
        if (!words.contains(text())) {
            throw bad("unknown word");
        }
        return text();
    }

    /** The constant whose name in lower case, with hyphens, is the word; words in camelCase too. */
    <E extends Enum<E>> E word(Class<E> type) {
        String upper =
                text().replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(upper)) {
                return constant;
            }
        }
        throw bad("unknown word");
    }

    private <T> T as(Class<T> type, String otherwise) {
        if (!type.isInstance(content)) {
            throw bad(otherwise);
        }
        return type.cast(content);
    }
}
