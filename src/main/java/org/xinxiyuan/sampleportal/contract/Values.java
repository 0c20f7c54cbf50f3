package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Schemas of numbers, flags, lists and maps. */
final class Values {
    static final long SAFE_INTEGER = 9007199254740991L;
    static final Shape REVISION = whole(1, SAFE_INTEGER);
    static final Shape BASE_REVISION = whole(0, SAFE_INTEGER);
    static final Shape ANY_OBJECT = Values::anyObject;
    static final Shape FLAG = Values::flag;
    static final Shape NUMBER = Values::number;

    private Values() {}

    static Shape whole(long min, long max) {
        return (pointer, node, walk) -> {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw walk.wrong(pointer, "应为整数");
            }
            if (node.longValue() < min || node.longValue() > max) {
                throw walk.wrong(pointer, "超出范围");
            }
        };
    }

    static Shape list(int min, int max, Shape element) {
        return (pointer, node, walk) -> {
            if (!node.isArray()) {
                throw walk.wrong(pointer, "应为数组");
            }
            if (node.size() < min || node.size() > max) {
                throw walk.wrong(pointer, "个数须为 " + min + " 至 " + max);
            }
            for (int i = 0; i < node.size(); i++) {
                element.walk(pointer + "/" + i, node.get(i), walk);
            }
        };
    }

    static Shape set(int min, int max, Shape element) {
        var list = list(min, max, element);
        return (pointer, node, walk) -> {
            list.walk(pointer, node, walk);
            var seen = new HashSet<JsonNode>();
            node.forEach(value -> {
                if (!seen.add(value)) {
                    throw walk.wrong(pointer, "有重复");
                }
            });
        };
    }

    /** Free keys of one form; the key itself is text too. */
    static Shape map(int max, String key, Shape value) {
        var form = Pattern.compile(key);
        return (pointer, node, walk) -> {
            if (!node.isObject()) {
                throw walk.wrong(pointer, "应为对象");
            }
            if (node.size() > max) {
                throw walk.wrong(pointer, "至多 " + max + " 项");
            }
            node.properties().forEach(field -> {
                if (!form.matcher(field.getKey()).matches()) {
                    throw walk.wrong(pointer, "键的格式不符");
                }
                walk.text(pointer, field.getKey());
                value.walk(pointer + "/" + field.getKey(), field.getValue(), walk);
            });
        };
    }

    private static void anyObject(String pointer, JsonNode node, Shape.Walk walk) {
        if (!node.isObject()) {
            throw walk.wrong(pointer, "应为对象");
        }
    }

    private static void flag(String pointer, JsonNode node, Shape.Walk walk) {
        if (!node.isBoolean()) {
            throw walk.wrong(pointer, "应为 true 或 false");
        }
    }

    private static void number(String pointer, JsonNode node, Shape.Walk walk) {
        if (!node.isNumber()) {
            throw walk.wrong(pointer, "应为数字");
        }
    }
}
