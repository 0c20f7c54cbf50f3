package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.store.CountyBook;

/** 目录版本: publishes the catalog anew with columns retired, renamed, added or given to another unit. */
public final class Editions {
    private final Register register;
    private final Arrangements arrangements;

    /**
     * 一版目录, as it differs from the one in force.
     *
     * @param retired all columns that take no more pieces from now on
     * @param others all columns that are another unit's from now on
     * @param names code → new name
     * @param added a new column after the pattern of one that is there
     */
    public record Changes(
            String version,
            Set<String> retired,
            Set<String> others,
            Map<String, String> names,
            Optional<Added> added) {}

    /** 新增栏目: {@code like} gives it parent, kind, elements and limits. */
    public record Added(String code, String name, String like) {}

    Editions(Register register, Arrangements arrangements) {
        this.register = register;
        this.arrangements = arrangements;
    }

    public void publish(Changes changes) {
        var catalog = register.county().catalog();
        if (changes.version().isBlank() || changes.version().strip().equals(catalog.version())) {
            throw new NotPossible("请写一个新的版本号");
        }
        known(changes.retired());
        known(changes.others());
        known(changes.names().keySet());
        var edition = Json.object().put("version", changes.version().strip());
        nodes(changes).forEach(edition.putArray("nodes")::add);
        texts(edition.putArray("retired"), changes.retired());
        texts(edition.putArray("others"), changes.others());
        var basedOn = register.county().fromFiles().catalog().version();
        arrangements.change(() -> register.countyBook().publish(new CountyBook.Edition(basedOn, edition)), () -> {});
    }

    private void known(Set<String> codes) {
        codes.forEach(this::known);
    }

    private Column known(String code) {
        return register.county().catalog().find(code).orElseThrow(() -> new NotPossible("没有此栏目"));
    }

    private List<ObjectNode> nodes(Changes changes) {
        var nodes = new LinkedHashMap<String, ObjectNode>();
        register.county()
                .catalog()
                .all()
                .forEach(column -> nodes.put(column.code(), column.node().deepCopy()));
        changes.names().forEach((code, name) -> nodes.get(code).put("name", named(name)));
        changes.added().ifPresent(added -> {
            if (nodes.containsKey(added.code()) || !added.code().matches("[0-9A-Za-z-]{1,40}")) {
                throw new NotPossible("新栏目的代码已有，或格式不符");
            }
            var node = known(added.like()).node().deepCopy();
            nodes.put(added.code(), node.put("code", added.code()).put("name", named(added.name())));
        });
        return new ArrayList<>(nodes.values());
    }

    private String named(String name) {
        if (name.isBlank() || name.strip().length() > 60) {
            throw new NotPossible("栏目名称须为 1 至 60 字");
        }
        List<Finding> found = register.scan().plain("/node/name", name);
        Register.clean(found);
        return name.strip();
    }

    private static void texts(ArrayNode array, Set<String> values) {
        new TreeSet<>(values).forEach(array::add);
    }
}
