package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.xinxiyuan.sampleportal.desk.DeviceDesk;

/** {@code /devices}: registration, identity, rotation, end. */
final class DeviceEndpoint {
    private static final long SMALL = 16 << 10;

    private final DeviceDesk desk;
    private final Gate gate;

    DeviceEndpoint(DeviceDesk desk, Gate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    void register(Context ctx) throws IOException {
        var credential = desk.register(Http.json(ctx, SMALL));
        ctx.header("Cache-Control", "no-store");
        Http.answer(ctx, 201, credential);
    }

    void self(Context ctx) {
        Http.answer(ctx, 200, desk.self(gate.caller(ctx)));
    }

    void revoke(Context ctx) {
        desk.revoke(gate.caller(ctx));
        ctx.status(204);
    }

    void rotate(Context ctx) {
        var credential = desk.rotate(gate.caller(ctx));
        ctx.header("Cache-Control", "no-store");
        Http.answer(ctx, 200, credential);
    }
}
