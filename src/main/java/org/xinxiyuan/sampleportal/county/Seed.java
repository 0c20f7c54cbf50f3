package org.xinxiyuan.sampleportal.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.contract.SeedShape;

/** 试用门户底稿: who the portal and its one township are, and what the county has asked of it. */
public final class Seed {
    private final JsonNode root;
    private final Map<String, ObjectNode> quotas;
    private final Map<String, ObjectNode> solicitations;

    private Seed(CountyFile file) {
        root = file.root();
        quotas = byId(file, "quotas", "quotaId");
        solicitations = byId(file, "solicitations", "solicitationId");
    }

    public static Seed read(Path path) {
        var file = CountyFile.read(path);
        file.mustFit(SeedShape.SEED);
        return new Seed(file);
    }

    private static Map<String, ObjectNode> byId(CountyFile file, String list, String id) {
        var found = new LinkedHashMap<String, ObjectNode>();
        var array = file.root().get(list);
        for (int i = 0; i < array.size(); i++) {
            if (found.put(array.get(i).get(id).textValue(), (ObjectNode) array.get(i)) != null) {
                throw file.fault("/" + list + "/" + i + "/" + id, "重复");
            }
        }
        return found;
    }

    public String portalId() {
        return root.get("portalId").textValue();
    }

    public String portalName() {
        return root.get("portalName").textValue();
    }

    /** 行政区划代码 of the township. */
    public String orgCode() {
        return root.get("orgCode").textValue();
    }

    public String orgName() {
        return root.get("orgName").textValue();
    }

    /** Six digits of the county, with which receipt numbers begin. */
    public String countyCode() {
        return orgCode().substring(0, 6);
    }

    public Set<String> scopes() {
        return strings("scopes");
    }

    /** Columns that take no more pieces. */
    public Set<String> retiredColumns() {
        return strings("retiredColumns");
    }

    /** Columns that are another unit's. */
    public Set<String> otherUnitsColumns() {
        return strings("otherUnitsColumns");
    }

    private Set<String> strings(String field) {
        var found = new TreeSet<String>();
        root.path(field).forEach(value -> found.add(value.textValue()));
        return found;
    }

    /** Quotas still open, as the contract shows them, without {@code counted}. */
    public Map<String, ObjectNode> openQuotas() {
        var open = new LinkedHashMap<String, ObjectNode>();
        quotas.forEach((id, quota) -> {
            if (!quota.path("closed").asBoolean(false)) {
                open.put(id, quota.deepCopy().without("closed"));
            }
        });
        return open;
    }

    public Map<String, ObjectNode> solicitations() {
        return Collections.unmodifiableMap(solicitations);
    }
}
