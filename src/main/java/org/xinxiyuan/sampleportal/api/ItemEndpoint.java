package org.xinxiyuan.sampleportal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.RequestShape;
import org.xinxiyuan.sampleportal.desk.Enquiries;
import org.xinxiyuan.sampleportal.desk.Outcome;
import org.xinxiyuan.sampleportal.desk.Puts;
import org.xinxiyuan.sampleportal.desk.Withdrawals;

/** {@code /items/{id}}: one item. */
final class ItemEndpoint {
    private static final int ETAG_DIGITS = 16;

    private final Gate gate;
    private final Puts puts;
    private final Withdrawals withdrawals;
    private final Enquiries enquiries;

    ItemEndpoint(Gate gate, Puts puts, Withdrawals withdrawals, Enquiries enquiries) {
        this.gate = gate;
        this.puts = puts;
        this.withdrawals = withdrawals;
        this.enquiries = enquiries;
    }

    void get(Context ctx) {
        var caller = gate.caller(ctx);
        var piece = enquiries.item(caller, id(ctx)).orElseThrow(() -> Problem.of(Code.NOT_FOUND)
                .refused());
        var view = Json.object();
        view.set("receipt", piece.today());
        piece.content().ifPresent(item -> view.set("item", item));
        tag(ctx, piece.receipt());
        Http.answer(ctx, 200, view);
    }

    void put(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        var id = id(ctx);
        var outcome = puts.alone(caller, id, Http.json(ctx, Limits.ITEM_BYTES));
        if (outcome.status() == 201) {
            ctx.header("Location", Routes.BASE + "/items/" + id);
        }
        answer(ctx, outcome);
    }

    void withdraw(Context ctx) throws IOException {
        var caller = gate.caller(ctx);
        answer(ctx, withdrawals.withdraw(caller, id(ctx), Http.json(ctx, Limits.ITEM_BYTES)));
    }

    private static void answer(Context ctx, Outcome outcome) {
        var receipt = outcome.receipt().orElseThrow();
        tag(ctx, receipt);
        Http.answer(ctx, outcome.status(), receipt);
    }

    private static void tag(Context ctx, ObjectNode receipt) {
        var hash = receipt.get("contentSha256").textValue().substring(0, ETAG_DIGITS);
        ctx.header("ETag", "\"" + receipt.get("revision").longValue() + "-" + hash + "\"");
    }

    private static String id(Context ctx) {
        return Http.path(ctx, "id", RequestShape.ID_PATH);
    }
}
