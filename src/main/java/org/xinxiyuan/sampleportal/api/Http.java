package org.xinxiyuan.sampleportal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Shape;

/** Reading requests and writing answers. Bodies go nowhere but to the parser. */
final class Http {
    private static final String RETRY_SECONDS = "60";

    private Http() {}

    /** The whole body, read before anything is decided. */
    static JsonNode json(Context ctx, long limit) throws IOException {
        var type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (!type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw Problem.of(Code.BAD_REQUEST)
                    .detail("Content-Type 应为 application/json")
                    .refused();
        }
        Limits.hold(ctx.req().getContentLengthLong(), limit);
        var body = ctx.req().getInputStream().readNBytes((int) limit + 1);
        Limits.hold(body.length, limit);
        return Json.received(body);
    }

    static void answer(Context ctx, int status, JsonNode body) {
        ctx.status(status).contentType("application/json").result(Json.bytes(body));
    }

    static void problem(Context ctx, Problem problem) {
        if (problem.status() == Code.TOKEN_MISSING.status()) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        if (problem.code() == Code.RATE_LIMITED || problem.status() == Code.UNAVAILABLE.status()) {
            ctx.header("Retry-After", RETRY_SECONDS);
        }
        ctx.status(problem.status()).contentType("application/problem+json").result(Json.bytes(problem.toJson()));
    }

    /** A path parameter in the contract's form. */
    static String path(Context ctx, String name, Shape shape) {
        var value = ctx.pathParam(name);
        shape.check(Json.object().put(name, value).get(name));
        return value;
    }

    static OptionalLong number(String text) {
        var fits = text != null && text.matches("[0-9]{1,18}");
        return fits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    static long header(Context ctx, String name) {
        return number(ctx.header(name)).orElseThrow(() -> Problem.of(Code.BAD_REQUEST)
                .detail("缺少 " + name + " 或其格式不符")
                .refused());
    }
}
