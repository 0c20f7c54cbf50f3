package org.xinxiyuan.shipped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.WorkstationException;

/**
 * 县里逐栏下发的目录: the catalog at hand with the columns that came down from the portal in place of its own, and without
 * those the county has closed. What does not come down column by column (redaction, judging) stays.
 */
public final class CountyColumns {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String NODES = "nodes";

    private CountyColumns() {}

    /**
     * @param base text of the catalog at hand
     * @param nodes whole nodes of the catalog as they came
     * @param closed codes the county takes nothing for any more
     */
    public static String over(String base, List<Map<String, Object>> nodes, Set<String> closed, String version) {
        try {
            var catalog = (ObjectNode) JSON.readTree(base);
            var made = new LinkedHashMap<String, ObjectNode>();
            catalog.withArray(NODES).forEach(node -> made.put(node.path("code").asText(), (ObjectNode) node));
            nodes.forEach(node ->
                    made.put(String.valueOf(node.get("code")), JSON.convertValue(node, ObjectNode.class)));
            made.keySet().removeAll(closed);
            catalog.put("id", "county").put("name", "县里下发的公开目录").put("version", version).put("sample", false);
            var array = catalog.putArray(NODES);
            made.values().forEach(array::add);
            ReferencePruning.prune(catalog, made.keySet());
            return JSON.writeValueAsString(catalog);
        } catch (JsonProcessingException never) {
            throw new WorkstationException(never, "shipped.unreadable", "catalog.json");
        }
    }
}
