package org.xinxiyuan.shipped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever one column of a catalog says about another has to exist (栏目之间的引用). */
final class CatalogReferences {
    private final List<JsonValue> nodes;
    private final Set<String> profiles;
    private final Faults faults;
    private final Set<String> all = new HashSet<>();
    private final Set<String> publishable = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();

    CatalogReferences(List<JsonValue> nodes, Set<String> profiles, Faults faults) {
        this.nodes = nodes;
        this.profiles = profiles;
        this.faults = faults;
        nodes.forEach(this::note);
    }

    /** A node that is wrong elsewhere can still be referred to. */
    private void note(JsonValue node) {
        if (node.content() instanceof Map<?, ?> fields && fields.get("code") instanceof JsonValue code) {
            all.add(code.content().toString());
            if (fields.get("publishable") instanceof JsonValue flag && Boolean.TRUE.equals(flag.content())) {
                publishable.add(code.content().toString());
            }
            if (fields.get("parent") instanceof JsonValue parent && !parent.isNull()) {
                parents.put(code.content().toString(), parent.content().toString());
            }
        }
    }

    void check() {
        var seen = new HashSet<String>();
        for (JsonValue node : nodes) {
            faults.run(() -> {
                if (!seen.add(node.get("code").text())) {
                    throw node.get("code").bad("stands twice");
                }
            });
            faults.run(() -> parent(node));
            faults.run(() -> node.get("redactionProfile").oneOf(profiles));
            faults.each(node, "confusions", c -> c.get("correct").list(to -> to.oneOf(publishable)));
            faults.run(() ->
                    node.find("requiresLink").ifPresent(link -> link.get("to").list(to -> to.oneOf(publishable))));
            faults.run(() ->
                    node.find("followUp").ifPresent(follow -> follow.get("node").oneOf(publishable)));
        }
    }

    private void parent(JsonValue node) {
        node.find("parent").ifPresent(parent -> {
            if (!all.contains(parent.text())) {
                throw parent.bad("not a column of the catalog");
            }
            var at = parent.text();
            for (int steps = 0; parents.containsKey(at); steps++) {
                if (steps > parents.size()) {
                    throw parent.bad("is below itself");
                }
                at = parents.get(at);
            }
        });
    }

    void checkOutdated(JsonValue rules) {
        rules.list(rule -> rule.get("exceptNodes").list(to -> to.oneOf(all)));
    }
}
