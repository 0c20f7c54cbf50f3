package org.xinxiyuan.sampleportal.contract;

import static org.xinxiyuan.sampleportal.contract.Text.SHA256;
import static org.xinxiyuan.sampleportal.contract.Text.UUID7;
import static org.xinxiyuan.sampleportal.contract.Text.free;
import static org.xinxiyuan.sampleportal.contract.Text.oneOf;

import com.fasterxml.jackson.databind.JsonNode;

/** 请求: the tables of all other requests. */
public final class RequestShape {
    private static final int MANY = 1000;

    public static final Shape REGISTRATION = Fields.table()
            .must("deviceId", UUID7)
            .must("code", free(8, 40))
            .must("name", free(1, 60))
            .must("clientVersion", free(0, 40))
            .must("contract", free(0, 10))
            .may("publicKey", Text.PUBLIC_KEY);

    public static final Shape MISSING = Fields.table().must("sha256", Values.set(1, MANY, SHA256));
    public static final Shape STATUS = Fields.table().must("ids", Values.set(1, MANY, UUID7));
    public static final Shape SHA256_PATH = SHA256;
    public static final Shape ID_PATH = UUID7;

    private static final Shape QUERY = Fields.table()
            .must("lane", oneOf("disclosure", "report"))
            .must("title", free(1, 200))
            .may("columnCode", free(1, 40))
            .may("bodySha256", SHA256)
            .where(RequestShape::namesItsColumn);

    public static final Shape FIND = Fields.table().must("queries", Values.list(1, 100, QUERY));

    private static final Shape PUT =
            Fields.table().must("op", oneOf("put")).must("id", UUID7).must("item", Values.ANY_OBJECT);
    private static final Shape WITHDRAW =
            Fields.table().must("op", oneOf("withdraw")).must("id", UUID7).must("withdrawal", Values.ANY_OBJECT);

    /** The frame of a batch only: what is inside an operation is judged operation by operation. */
    public static final Shape BATCH = Fields.table()
            .must("batchId", UUID7)
            .must("operations", Values.list(1, Integer.MAX_VALUE, RequestShape::operation));

    private RequestShape() {}

    private static void operation(String pointer, JsonNode node, Shape.Walk walk) {
        ("withdraw".equals(node.path("op").asText()) ? WITHDRAW : PUT).walk(pointer, node, walk);
    }

    private static String namesItsColumn(JsonNode query) {
        var fine = !"disclosure".equals(query.path("lane").asText()) || query.has("columnCode");
        return fine ? "" : "公开条目须写明 columnCode";
    }
}
