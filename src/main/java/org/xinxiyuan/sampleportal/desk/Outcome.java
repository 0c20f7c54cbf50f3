package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 处理结果 of one operation: a receipt or a problem, never both. */
public record Outcome(String id, int status, Optional<ObjectNode> receipt, Optional<Problem> problem) {
    static final int CREATED = 201;
    static final int OK = 200;

    static Outcome received(int status, ObjectNode receipt) {
        return new Outcome(receipt.get("id").textValue(), status, Optional.of(receipt), Optional.empty());
    }

    static Outcome replayed(ObjectNode receipt) {
        return received(OK, receipt.put("replayed", true));
    }

    static Outcome refused(String id, Problem problem) {
        return new Outcome(id, problem.status(), Optional.empty(), Optional.of(problem));
    }

    public ObjectNode toJson() {
        var json = Json.object().put("id", id).put("status", status);
        receipt.ifPresent(it -> json.set("receipt", it));
        problem.ifPresent(it -> json.set("problem", it.toJson()));
        return json;
    }
}
