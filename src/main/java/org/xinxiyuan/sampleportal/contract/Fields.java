package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Object schema: a table of fields that must or may be there, and nothing else. */
final class Fields implements Shape {
    private final Map<String, Shape> known = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private Function<JsonNode, String> rule = node -> "";

    static Fields table() {
        return new Fields();
    }

    Fields must(String name, Shape shape) {
        required.add(name);
        return may(name, shape);
    }

    Fields may(String name, Shape shape) {
        known.put(name, shape);
        return this;
    }

    Fields all(Fields others) {
        known.putAll(others.known);
        required.addAll(others.required);
        return this;
    }

    /** A condition over several fields; gives what is wrong, or an empty string. */
    Fields where(Function<JsonNode, String> condition) {
        rule = condition;
        return this;
    }

    @Override
    public void walk(String pointer, JsonNode node, Walk walk) {
        if (!node.isObject()) {
            throw walk.wrong(pointer, "应为对象");
        }
        for (var name : required) {
            if (!node.has(name)) {
                throw walk.wrong(pointer + "/" + name, "缺少");
            }
        }
        node.properties().forEach(field -> {
            var shape = known.get(field.getKey());
            if (shape == null) {
                throw walk.wrong(pointer, "有不认识的字段");
            }
            shape.walk(pointer + "/" + field.getKey(), field.getValue(), walk);
        });
        var why = rule.apply(node);
        if (!why.isEmpty()) {
            throw walk.wrong(pointer, why);
        }
    }
}
