package org.xinxiyuan.sampleportal.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 公开标准目录 as the county hands it out ({@code zwgk-catalog/2}). */
public final class Catalog {
    private static final String SCHEMA = "zwgk-catalog/2";
    private static final List<String> TEXTS = List.of("code", "name", "contentKind", "cardinality");

    private final String version;
    private final JsonNode profiles;
    private final Map<String, Column> columns;

    private Catalog(String version, JsonNode profiles, Map<String, Column> columns) {
        this.version = version;
        this.profiles = profiles;
        this.columns = columns;
    }

    public static Catalog read(Path path) {
        var file = CountyFile.read(path);
        var root = file.root();
        if (!SCHEMA.equals(root.path("schema").asText())) {
            throw file.fault("/schema", "应为 " + SCHEMA);
        }
        if (!root.path("version").isTextual() || !root.path("nodes").isArray()) {
            throw file.fault("", "缺少 version 或 nodes");
        }
        var columns = new LinkedHashMap<String, Column>();
        for (int i = 0; i < root.get("nodes").size(); i++) {
            var column = column(file, i);
            if (columns.put(column.code(), column) != null) {
                throw file.fault("/nodes/" + i + "/code", "重复");
            }
        }
        parentsExist(file, columns);
        return new Catalog(root.get("version").textValue(), root.path("redactionProfiles"), columns);
    }

    /** Another version of it: other nodes, the same redaction profiles; refuses a node that names one not there. */
    public Catalog edition(String newVersion, List<ObjectNode> nodes) {
        var next = new LinkedHashMap<String, Column>();
        for (var node : nodes) {
            var found = new LinkedHashMap<String, String>();
            var profile = node.path("redactionProfile").asText("standard");
            if (!treatments(profiles, profile, new HashSet<>(), found)) {
                throw Problem.of(Code.BAD_REQUEST).detail("没有此脱敏方案").refused();
            }
            var column = new Column(node, Map.copyOf(found));
            next.put(column.code(), column);
        }
        return new Catalog(newVersion, profiles, next);
    }

    private static Column column(CountyFile file, int index) {
        var pointer = "/nodes/" + index;
        var node = file.root().get("nodes").get(index);
        for (var text : TEXTS) {
            if (node.path(text).asText("").isEmpty() || !node.get(text).isTextual()) {
                throw file.fault(pointer, "缺少 " + text);
            }
        }
        if (!node.path("publishable").isBoolean() || !node.has("parent")) {
            throw file.fault(pointer, "缺少 publishable 或 parent");
        }
        var profile = node.path("redactionProfile").asText("standard");
        var treatments = new LinkedHashMap<String, String>();
        if (!treatments(file.root().path("redactionProfiles"), profile, new HashSet<>(), treatments)) {
            throw file.fault(pointer + "/redactionProfile", "没有此脱敏方案");
        }
        return new Column((ObjectNode) node, Map.copyOf(treatments));
    }

    /** False if the profile, or one it extends, is not there or extends itself. */
    private static boolean treatments(JsonNode profiles, String name, Set<String> chain, Map<String, String> into) {
        var profile = profiles.path(name);
        if (!profile.isObject() || !chain.add(name)) {
            return false;
        }
        if (profile.has("extends")
                && !treatments(profiles, profile.get("extends").asText(), chain, into)) {
            return false;
        }
        profile.properties().stream()
                .filter(field -> !"extends".equals(field.getKey()))
                .forEach(field -> into.put(field.getKey(), field.getValue().asText()));
        return true;
    }

    private static void parentsExist(CountyFile file, Map<String, Column> columns) {
        var index = 0;
        for (var column : columns.values()) {
            if (column.parent().filter(parent -> !columns.containsKey(parent)).isPresent()) {
                throw file.fault("/nodes/" + index + "/parent", "没有此上级栏目");
            }
            index++;
        }
    }

    public String version() {
        return version;
    }

    public Optional<Column> find(String code) {
        return Optional.ofNullable(columns.get(code));
    }

    public Collection<Column> all() {
        return columns.values();
    }

    public List<Column> top() {
        return all().stream().filter(column -> column.parent().isEmpty()).toList();
    }

    public List<Column> below(String code) {
        return all().stream()
                .filter(column -> column.parent().filter(code::equals).isPresent())
                .toList();
    }
}
