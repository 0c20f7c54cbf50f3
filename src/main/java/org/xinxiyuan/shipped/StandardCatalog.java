package org.xinxiyuan.shipped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.catalog.county.StandardRow;
import org.xinxiyuan.document.WorkstationException;

/**
 * Makes a catalog of a standard table (由标准目录表生成目录): what the table says comes from the table; what it cannot say
 * (codes, profiles, sign-off, cues) from the column of the same name in the catalog at hand.
 */
public final class StandardCatalog {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode base;
    private final CodeBook codes;
    private final Map<String, ObjectNode> old = new LinkedHashMap<>();
    private final Map<String, ObjectNode> made = new LinkedHashMap<>();
    private final List<CatalogFault> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean rest;

    /**
     * @param text of the catalog at hand
     * @param items the same, read
     * @param rest columns below headings that the table does not name stay as they are
     */
    public StandardCatalog(String text, List<CatalogItem> items, boolean rest) {
        this.base = parsed(text);
        this.codes = new CodeBook(items);
        this.rest = rest;
        base.withArray("nodes").forEach(node -> old.put(node.path("code").asText(), (ObjectNode) node));
    }

    /** @param notes what a person should look at: guesses, rows left out */
    public record Made(String text, List<CatalogFault> faults, List<String> notes) {}

    public Made of(List<StandardRow> rows, String name, String version) {
        var own = rows.stream().filter(this::concerns).toList();
        var headings = new TreeSet<String>();
        own.forEach(row -> headings.addAll(add(row)));
        if (rest) {
            keepRest(headings);
        }
        new ArrayList<>(made.keySet()).forEach(this::keepHeadings);
        base.put("id", "county").put("name", name).put("version", version).put("sample", false);
        var nodes = base.putArray("nodes");
        made.keySet().stream().sorted().forEach(code -> nodes.add(made.get(code)));
        ReferencePruning.prune(base, made.keySet());
        return new Made(text(base), List.copyOf(faults), List.copyOf(notes));
    }

    private boolean concerns(StandardRow row) {
        boolean township = base.path("unitLevel").asText().matches(".*(?:乡|镇|街道).*");
        boolean ours = !township || row.reach().levels().contains("乡级");
        if (!ours) {
            notes.add(row.place() + "“" + row.matter().name() + "”只有县级，不属本单位，略去");
        }
        return ours;
    }

    /** The codes of the row's heading; none for a column of the first level. */
    private Set<String> add(StandardRow row) {
        var second = row.matter().second();
        var heading = second.map(any -> heading(row.matter().first()));
        var code = codes.column(row, heading);
        var known = Optional.ofNullable(old.get(code));
        if (known.filter(node -> !node.path("publishable").asBoolean()).isPresent()) {
            faults.add(new CatalogFault(
                    row.place(),
                    "栏目代码" + code + "是类目“" + known.get().path("name").asText() + "”的代码，应另给一个"));
        } else if (made.containsKey(code)) {
            faults.add(new CatalogFault(row.place(), "与另一项公开事项对应到同一栏目" + code + "，请写明栏目代码"));
        }
        var column = known.map(ObjectNode::deepCopy).orElseGet(() -> fresh(row, code));
        new ColumnWriter(column).write(row, codes.parent(code, heading));
        made.put(code, column);
        if (row.terms().limit().isEmpty()) {
            notes.add(row.place() + "“" + row.matter().name() + "”的公开时限“"
                    + row.terms().limitText() + "”待核对");
        }
        return heading.map(Set::of).orElseGet(Set::of);
    }

    private ObjectNode fresh(StandardRow row, String code) {
        var like = codes.likest(row.matter().name()).map(old::get);
        notes.add(row.place() + "“" + row.matter().name() + "”是新栏目" + code + "，脱敏口径和签发级别"
                + like.map(node -> "照相近的“" + node.path("name").asText() + "”").orElse("从严") + "推定，待核对");
        return ColumnWriter.fresh(code, like);
    }

    private String heading(String name) {
        var code = codes.heading(name);
        made.computeIfAbsent(
                code,
                any -> Optional.ofNullable(old.get(code))
                        .map(ObjectNode::deepCopy)
                        .orElseGet(() -> ColumnWriter.heading(code, name)));
        return code;
    }

    private void keepRest(Set<String> headings) {
        old.forEach((code, node) -> {
            boolean named = headings.stream().anyMatch(heading -> codes.isBelow(code, heading));
            if (!named && !made.containsKey(code)) {
                made.put(code, node.deepCopy());
            }
        });
    }

    private void keepHeadings(String code) {
        var parent = made.get(code).path("parent").asText("");
        if (!parent.isEmpty() && !parent.equals("null") && !made.containsKey(parent)) {
            made.put(parent, old.get(parent).deepCopy());
            keepHeadings(parent);
        }
    }

    private static ObjectNode parsed(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException | ClassCastException broken) {
            throw new WorkstationException(broken, "catalog.base-broken");
        }
    }

    private static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException broken) {
            throw new WorkstationException(broken, "catalog.base-broken");
        }
    }
}
