package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.desk.Batches;
import org.xinxiyuan.sampleportal.desk.Enquiries;
import org.xinxiyuan.sampleportal.desk.Puts;

/** {@code /items:batch}, {@code :status}, {@code :find} and {@code :validate}: many items at once, or none for real. */
final class ItemsEndpoint {
    private static final long SMALL = 512 << 10;

    private final Gate gate;
    private final Batches batches;
    private final Puts puts;
    private final Enquiries enquiries;

    ItemsEndpoint(Gate gate, Batches batches, Puts puts, Enquiries enquiries) {
        this.gate = gate;
        this.batches = batches;
        this.puts = puts;
        this.enquiries = enquiries;
    }

    void batch(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        var request = Http.json(ctx, Limits.BATCH_BYTES);
        var outcomes = batches.run(caller, request);
        var answer = Json.object();
        answer.set("batchId", request.get("batchId"));
        var results = answer.putArray("results");
        outcomes.forEach(outcome -> results.add(outcome.toJson()));
        Http.answer(ctx, 200, answer);
    }

    void status(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        Http.answer(ctx, 200, enquiries.states(caller, Http.json(ctx, SMALL)));
    }

    void find(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        Http.answer(ctx, 200, enquiries.duplicates(caller, Http.json(ctx, SMALL)));
    }

    void validate(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        var item = Http.json(ctx, Limits.ITEM_BYTES);
        var found = puts.tried(caller, item.path("id").asText(), item);
        var answer = Json.object().put("ok", found.stream().noneMatch(Finding::error));
        var findings = answer.putArray("findings");
        found.forEach(finding -> findings.add(finding.toJson()));
        Http.answer(ctx, 200, answer);
    }
}
