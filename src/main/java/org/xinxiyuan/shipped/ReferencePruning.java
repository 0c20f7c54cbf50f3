package org.xinxiyuan.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Takes out of a catalog what refers to columns that are no longer there (悬空引用). */
final class ReferencePruning {
    private ReferencePruning() {}

    static void prune(ObjectNode catalog, Set<String> codes) {
        var publishable = new TreeSet<String>();
        catalog.path("nodes").forEach(node -> {
            if (node.path("publishable").asBoolean()) {
                publishable.add(node.path("code").asText());
            }
        });
        catalog.path("nodes").forEach(node -> pruneColumn((ObjectNode) node, publishable));
        catalog.path("outdatedRules").forEach(rule -> keep((ArrayNode) rule.path("exceptNodes"), codes));
    }

    private static void pruneColumn(ObjectNode node, Set<String> columns) {
        var confusions = node.path("confusions").elements();
        while (confusions.hasNext()) {
            var correct = (ArrayNode) confusions.next().path("correct");
            // an empty list means "not part of the catalog", which is another thing than "moved away"
            boolean named = !correct.isEmpty();
            keep(correct, columns);
            if (named && correct.isEmpty()) {
                confusions.remove();
            }
        }
        if (node.path("requiresLink").path("to") instanceof ArrayNode to) {
            keep(to, columns);
            if (to.isEmpty()) {
                node.remove("requiresLink");
            }
        }
        if (node.path("followUp").isObject()
                && !columns.contains(node.path("followUp").path("node").asText())) {
            node.remove("followUp");
        }
    }

    private static void keep(ArrayNode codes, Set<String> known) {
        var each = codes.elements();
        while (each.hasNext()) {
            JsonNode code = each.next();
            if (!known.contains(code.asText())) {
                each.remove();
            }
        }
    }
}
