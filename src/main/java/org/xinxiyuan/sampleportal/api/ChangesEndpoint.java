package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.desk.Changes;

/** {@code /changes}: what comes down. */
final class ChangesEndpoint {
    private static final Set<String> TYPES = Set.of(
            "column",
            "quota",
            "solicitation",
            "review",
            "publication",
            "adoption",
            "instruction",
            "portal_edit",
            "notice");
    private static final long USUAL_PAGE = 200;
    private static final int LONGEST_CURSOR = 200;

    private final Gate gate;
    private final Changes changes;

    ChangesEndpoint(Gate gate, Changes changes) {
        this.gate = gate;
        this.changes = changes;
    }

    void get(Context ctx) {
        var caller = gate.caller(ctx);
        caller.needs("changes.read");
        var cursor = Optional.ofNullable(ctx.queryParam("cursor")).orElse("");
        if (cursor.length() > LONGEST_CURSOR) {
            throw Problem.of(Code.BAD_REQUEST).detail("cursor 过长").refused();
        }
        Http.answer(ctx, 200, changes.page(caller, cursor, types(ctx), limit(ctx)));
    }

    private static int limit(Context ctx) {
        var asked = ctx.queryParam("limit");
        var limit = asked == null ? USUAL_PAGE : Http.number(asked).orElse(0);
        if (limit < 1 || limit > Limits.CHANGES_PAGE) {
            throw Problem.of(Code.BAD_REQUEST).detail("limit 超出范围").refused();
        }
        return (int) limit;
    }

    private static String types(Context ctx) {
        var asked = Optional.ofNullable(ctx.queryParam("types")).orElse("");
        if (!asked.isEmpty() && !TYPES.containsAll(List.of(asked.split(",", -1)))) {
            throw Problem.of(Code.BAD_REQUEST).detail("types 中有不认识的类型").refused();
        }
        return asked.isEmpty() ? "" : "," + asked + ",";
    }
}
