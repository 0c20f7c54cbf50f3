package org.xinxiyuan.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.county.StandardRow;

/** Writes what a row of a standard table says into a column of a catalog (目录栏目的写入). */
final class ColumnWriter {
    private static final int SHORT = 60;
    private static final Pattern SPECIAL = Pattern.compile("([\\\\\\[\\](){}.*+?^$|])");

    private final ObjectNode column;

    ColumnWriter(ObjectNode column) {
        this.column = column;
    }

    static ObjectNode heading(String code, String name) {
        var node = bare(code, "container", "container").put("name", name).put("description", name);
        node.put("publishable", false).put("redactionProfile", "standard").put("publisher", "");
        return node;
    }

    /** A column nobody knew: kind, profile and class of the likest one, the strictest where there is none. */
    static ObjectNode fresh(String code, Optional<ObjectNode> like) {
        var node = bare(code, like.map(n -> n.path("contentKind").asText()).orElse("notice"), "list");
        node.put("publishable", true);
        node.put("signOff", like.map(n -> n.path("signOff").asText()).orElse("important"));
        node.put(
                "redactionProfile",
                like.map(n -> n.path("redactionProfile").asText()).orElse("standard"));
        node.putObject("updateFrequency")
                .put("class", "事项触发")
                .put("maxIdleDays", 0)
                .put("severity", "none");
        return node;
    }

    private static ObjectNode bare(String code, String kind, String cardinality) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("code", code).put("contentKind", kind).put("cardinality", cardinality);
        node.put("description", "").put("audience", "全社会").put("mode", "主动公开");
        List.of(
                        "requiredElements",
                        "requiredAttachments",
                        "legalBasis",
                        "channels",
                        "levels",
                        "titleCues",
                        "confusions")
                .forEach(node::putArray);
        node.putNull("parent").putNull("area").putNull("timeLimit");
        return node;
    }

    void write(StandardRow row, Optional<String> parent) {
        column.put("name", row.matter().name());
        parent.ifPresentOrElse(up -> column.put("parent", up), () -> column.putNull("parent"));
        if (column.path("description").asText("").isEmpty()) {
            column.put("description", shortened(row.terms().content()));
        }
        limit(row.terms());
        elements(row.terms().elements());
        put("legalBasis", row.terms().basis());
        var reach = row.reach();
        column.put("publisher", reach.publisher())
                .put("audience", reach.audience())
                .put("mode", reach.mode());
        put("channels", reach.channels());
        levels(reach.levels());
        if (column.path("titleCues").isEmpty()) {
            put("titleCues", List.of(quoted(row.matter().name())));
        }
    }

    private static String shortened(String content) {
        var line = content.replaceAll("\\s+", " ");
        return line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
    }

    /** A limit that says the same as before keeps what else the catalog knows of it. */
    private void limit(StandardRow.Terms terms) {
        column.remove("limitText");
        if (terms.limit().isEmpty()) {
            column.putNull("timeLimit").put("limitText", terms.limitText());
            return;
        }
        var limit = terms.limit().get();
        var before = column.path("timeLimit");
        if (!same(before, limit)) {
            var written = column.putObject("timeLimit");
            written.put("type", word(limit.type())).put("from", limit.from());
            limit.monthDay()
                    .ifPresentOrElse(
                            day -> written.put("monthDay", day.toString().substring(2)),
                            () -> written.put("value", limit.value()));
        }
    }

    private static boolean same(JsonNode before, TimeLimit limit) {
        boolean day = before.path("monthDay")
                .asText("")
                .equals(limit.monthDay().map(d -> d.toString().substring(2)).orElse(""));
        boolean from = limit.type() != TimeLimit.Type.WORKDAYS && limit.type() != TimeLimit.Type.DAYS
                || before.path("from").asText().equals(limit.from());
        return before.path("type").asText().equals(word(limit.type()))
                && before.path("value").asInt(0) == limit.value()
                && day
                && from;
    }

    private static String word(TimeLimit.Type type) {
        return switch (type) {
            case FIXED_DATE -> "fixedDate";
            case SYNC_WITH_DOCUMENT -> "syncWithDocument";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Named ones are added as reminders; those the catalog knows stay as they are, named or not. */
    private void elements(List<String> labels) {
        var elements = (ArrayNode) column.path("requiredElements");
        var known = new HashSet<String>();
        elements.forEach(element -> known.add(element.path("label").asText()));
        for (String label : labels) {
            boolean told = known.stream().anyMatch(own -> own.contains(label) || label.contains(own));
            if (!told && known.add(label)) {
                var element = elements.addObject();
                element.put("key", "x" + Integer.toHexString(label.hashCode()));
                element.put("label", label).put("level", "warn");
                element.putArray("cues").add(quoted(label));
            }
        }
    }

    /** The table has one tick for township and village; a column that tells them apart keeps its word. */
    private void levels(List<String> levels) {
        boolean village = false;
        for (JsonNode level : column.path("levels")) {
            village |= level.asText().equals("村级");
        }
        put("levels", levels);
        if (village && levels.contains("乡级")) {
            ((ArrayNode) column.path("levels")).add("村级");
        }
    }

    private void put(String field, List<String> texts) {
        var array = column.putArray(field);
        texts.forEach(array::add);
    }

    private static String quoted(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$1");
    }
}
