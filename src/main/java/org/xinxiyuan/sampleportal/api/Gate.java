package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContractVersion;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.desk.Caller;
import org.xinxiyuan.sampleportal.desk.DeviceDesk;

/** 门禁: contract version and bearer token, asked once per request before anything else. */
final class Gate {
    private static final String SCHEME = "bearer ";

    private final DeviceDesk desk;

    Gate(DeviceDesk desk) {
        this.desk = desk;
    }

    static void contract(Context ctx) {
        Optional.ofNullable(ctx.header("X-Client-Contract")).ifPresent(ContractVersion::hold);
    }

    Caller caller(Context ctx) {
        var header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        if (header.length() <= SCHEME.length() || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Problem.of(Code.TOKEN_MISSING).refused();
        }
        return desk.authenticate(header.substring(SCHEME.length()).strip());
    }
}
