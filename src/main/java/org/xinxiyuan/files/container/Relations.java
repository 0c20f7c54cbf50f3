package org.xinxiyuan.files.container;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relationships of one part of an Office file (部件关系). */
public final class Relations {
    private final List<Relation> relations;

    private Relations(List<Relation> relations) {
        this.relations = relations;
    }

    /**
     * @param type the last segment of the type, such as {@code image}
     * @param target name of a part, or an outside address where {@code external}
     */
    public record Relation(String id, String type, String target, boolean external) {}

    public static Relations of(Parts parts, String part) throws BrokenFile {
        int slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var bytes = parts.bytes(name);
        var relations = new ArrayList<Relation>();
        if (bytes.isPresent()) {
            for (var e : Xml.children(Xml.parse(bytes.get(), "文件关系").getDocumentElement(), "Relationship")) {
                boolean external = "External".equals(e.getAttribute("TargetMode"));
                var type = e.getAttribute("Type");
                var target = e.getAttribute("Target");
                relations.add(new Relation(
                        e.getAttribute("Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        external ? target : resolved(part.substring(0, slash), target),
                        external));
            }
        }
        return new Relations(relations);
    }

    private static String resolved(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    public List<Relation> all() {
        return List.copyOf(relations);
    }

    public Optional<Relation> byId(String id) {
        return relations.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Relation> ofType(String type) {
        return relations.stream().filter(r -> r.type().equals(type)).findFirst();
    }
}
