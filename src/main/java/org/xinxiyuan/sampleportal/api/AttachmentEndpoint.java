package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.contract.RequestShape;
import org.xinxiyuan.sampleportal.desk.Attachments;
import org.xinxiyuan.sampleportal.desk.Attachments.Chunk;
import org.xinxiyuan.sampleportal.desk.Attachments.Upload;
import org.xinxiyuan.sampleportal.desk.Caller;
import org.xinxiyuan.sampleportal.store.AttachmentRows.Stored;

/** {@code /attachments}: whole or in resumable chunks, addressed by SHA-256. */
final class AttachmentEndpoint {
    private static final long SMALL = 256 << 10;
    private static final String BYTES = "application/octet-stream";

    private final Attachments attachments;
    private final Gate gate;

    AttachmentEndpoint(Attachments attachments, Gate gate) {
        this.attachments = attachments;
        this.gate = gate;
    }

    void missing(Context ctx) throws IOException {
        gate.caller(ctx);
        var request = Http.json(ctx, SMALL);
        RequestShape.MISSING.check(request);
        var asked = new ArrayList<String>();
        request.get("sha256").forEach(sha256 -> asked.add(sha256.textValue()));
        var answer = Json.object();
        var missing = answer.putArray("missing");
        attachments.missing(asked).forEach(sha256 -> missing.addObject()
                .put("sha256", sha256)
                .put("offset", attachments.received(sha256)));
        Http.answer(ctx, 200, answer);
    }

    /** Without a body even when refused. */
    void head(Context ctx) {
        try {
            gate.caller(ctx);
            var sha256 = sha256(ctx);
            var whole = attachments.find(sha256);
            var received = whole.map(Stored::size).orElseGet(() -> attachments.received(sha256));
            if (received == 0) {
                ctx.status(404);
                return;
            }
            progress(ctx, received, whole.isPresent());
            ctx.status(200);
        } catch (Refused refused) {
            ctx.status(refused.problem().status());
        }
    }

    void put(Context ctx) throws IOException {
        var sha256 = writable(ctx);
        var length = Http.header(ctx, "Content-Length");
        answer(ctx, attachments.put(sha256, positive(length), ctx.req().getInputStream()));
    }

    void append(Context ctx) throws IOException {
        var sha256 = writable(ctx);
        var chunk = new Chunk(
                Http.header(ctx, "Upload-Offset"),
                Http.header(ctx, "Content-Length"),
                positive(Http.header(ctx, "Upload-Length")),
                complete(ctx));
        try {
            answer(ctx, attachments.append(sha256, chunk, ctx.req().getInputStream()));
        } catch (Refused refused) {
            if (refused.problem().code() == Code.OFFSET_MISMATCH) {
                progress(ctx, attachments.received(sha256), false);
            }
            throw refused;
        }
    }

    void get(Context ctx) throws IOException {
        gate.caller(ctx);
        var stored = attachments.find(sha256(ctx)).orElseThrow(() -> Problem.of(Code.NOT_FOUND)
                .refused());
        ctx.contentType(BYTES)
                .header("Content-Length", Long.toString(stored.size()))
                .result(Files.newInputStream(attachments.file(stored.sha256())));
    }

    private String writable(Context ctx) {
        Caller caller = gate.caller(ctx);
        caller.needs("attachments.write");
        if (!Optional.ofNullable(ctx.contentType()).orElse("").startsWith(BYTES)) {
            throw Problem.of(Code.BAD_REQUEST)
                    .detail("Content-Type 应为 " + BYTES)
                    .refused();
        }
        return sha256(ctx);
    }

    private static String sha256(Context ctx) {
        return Http.path(ctx, "sha256", RequestShape.SHA256_PATH);
    }

    private static long positive(long length) {
        if (length < 1) {
            throw Problem.of(Code.BAD_REQUEST).detail("长度须大于零").refused();
        }
        return length;
    }

    private static boolean complete(Context ctx) {
        var flag = Optional.ofNullable(ctx.header("Upload-Complete")).orElse("");
        if (!flag.equals("?0") && !flag.equals("?1")) {
            throw Problem.of(Code.BAD_REQUEST)
                    .detail("Upload-Complete 应为 ?0 或 ?1")
                    .refused();
        }
        return flag.equals("?1");
    }

    private static void answer(Context ctx, Upload upload) {
        progress(ctx, upload.offset(), upload.stored().isPresent());
        if (upload.stored().isEmpty()) {
            ctx.status(204);
            return;
        }
        var stored = upload.stored().get();
        var info = Json.object()
                .put("sha256", stored.sha256())
                .put("size", stored.size())
                .put("mediaType", stored.mediaType());
        var created = upload.fresh() && ctx.method().name().equals("PUT");
        Http.answer(ctx, created ? 201 : 200, info);
    }

    private static void progress(Context ctx, long offset, boolean whole) {
        ctx.header("Upload-Offset", Long.toString(offset)).header("Upload-Complete", whole ? "?1" : "?0");
    }
}
