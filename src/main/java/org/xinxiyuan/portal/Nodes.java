package org.xinxiyuan.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads an answer leniently (unknown fields are ignored) and what it needs strictly. */
public final class Nodes {
    private Nodes() {}

    public static String text(JsonNode object, String name) {
        return optional(object, name).orElseThrow(Malformed::new);
    }

    public static Optional<String> optional(JsonNode object, String name) {
        return Optional.of(object.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    public static long number(JsonNode object, String name) {
        var node = object.path(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Malformed();
        }
        return node.longValue();
    }

    /** A limit of the portal, never so large that it overflows here. */
    static int limit(JsonNode object, String name) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, number(object, name)));
    }

    static boolean flag(JsonNode object, String name) {
        var node = object.path(name);
        if (!node.isBoolean()) {
            throw new Malformed();
        }
        return node.booleanValue();
    }

    static Instant instant(JsonNode object, String name) {
        try {
            return OffsetDateTime.parse(text(object, name)).toInstant();
        } catch (DateTimeException notATime) {
            throw new Malformed();
        }
    }

    static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> reader) {
        var array = object.path(name);
        if (!array.isArray()) {
            throw new Malformed();
        }
        List<T> list = new ArrayList<>(array.size());
        array.forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    /** Strings of a list that may be absent. */
    static List<String> texts(JsonNode object, String name) {
        List<String> texts = new ArrayList<>();
        object.path(name).forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
