package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of a batch; its content is judged when its turn comes. */
record Operation(String id, boolean put, JsonNode content) {
    static Operation read(JsonNode node) {
        var put = "put".equals(node.get("op").textValue());
        return new Operation(node.get("id").textValue(), put, node.get(put ? "item" : "withdrawal"));
    }

    /** Empty if it stands alone. */
    String bundle() {
        return put ? content.path("bundleId").asText("") : "";
    }

    @Override
    public String toString() {
        return "Operation[" + id + "]";
    }
}
