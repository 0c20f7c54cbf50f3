package org.xinxiyuan.portal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Route;

/** The county's portal over the contract of version 1 (门户接口), by HTTP. */
public final class HttpPortal implements Portal {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Wire wire;
    private final String token;
    private final Uploading uploading;
    private final Downloading downloading;

    public HttpPortal(Registration registration, Blobs blobs) {
        this(registration, blobs, Wire.client());
    }

    public HttpPortal(Registration registration, Blobs blobs, Route route) {
        this(registration, blobs, Clients.on(route));
    }

    /** With a client of the caller's, such as one that trusts the county's own authority. */
    public HttpPortal(Registration registration, Blobs blobs, OkHttpClient client) {
        wire = new Wire(client, Address.of(registration.url()));
        token = registration.token();
        uploading = new Uploading(wire, blobs, token);
        downloading = new Downloading(wire, token);
    }

    @Override
    public void cut() {
        wire.cut();
    }

    @Override
    public Answer<Meta> meta() {
        wire.refresh();
        return wire.exchange(() -> wire.to("meta"), response -> {
            if (!response.isSuccessful()) {
                return Problems.of(response);
            }
            var json = Wire.body(response);
            return PortalJson.understands(json, Wire.CONTRACT)
                    ? new Answer.Got<>(PortalJson.meta(json))
                    : Answer.Trouble.of(Answer.Kind.FATAL, "upgrade_required");
        });
    }

    @Override
    public Answer<Feed.Page> changes(Optional<String> cursor) {
        return wire.json(
                () -> {
                    var url = wire.address().at("changes");
                    cursor.ifPresent(c -> url.addQueryParameter("cursor", c));
                    return wire.to(url.build()).header("Authorization", "Bearer " + token);
                },
                PortalJson::page);
    }

    @Override
    public Answer<List<Match>> find(List<Question> questions) {
        var body = object();
        var queries = body.putArray("queries");
        for (var question : questions) {
            var query = queries.addObject().put("lane", question.lane().word());
            question.column().ifPresent(column -> query.put("columnCode", column));
            query.put("title", question.title()).put("bodySha256", question.bodySha256());
        }
        return wire.json(() -> post("items:find", body.toString()), json -> PortalJson.matches(json, questions));
    }

    @Override
    public Answer<Map<String, Long>> missing(List<String> sha256) {
        var body = object();
        var hashes = body.putArray("sha256");
        sha256.stream().distinct().forEach(hashes::add);
        return wire.json(() -> post("attachments/missing", body.toString()), PortalJson::missing);
    }

    @Override
    public Answer<Boolean> upload(String sha256, long size, long offset, Meta.Limits limits) {
        return uploading.upload(sha256, size, offset, limits.chunkBytes());
    }

    @Override
    public void upload(Supplier<Optional<Upload>> next, BiConsumer<Upload, Answer<Boolean>> heard, Meta.Limits limits) {
        new UploadLanes(u -> upload(u.sha256(), u.size(), u.offset(), limits), this::cut).run(next, heard);
    }

    @Override
    public Answer<List<Delivery>> deliver(String batchId, List<OutboxEntry> entries) {
        var body = OutgoingJson.batch(batchId, entries);
        return wire.json(() -> post("items:batch", body), json -> PortalJson.deliveries(json, batchId, entries));
    }

    @Override
    public Answer<List<Receipt>> statuses(List<DraftId> ids) {
        var body = object();
        var array = body.putArray("ids");
        ids.stream().distinct().forEach(id -> array.add(id.value()));
        return wire.json(
                () -> post("items:status", body.toString()), json -> Nodes.list(json, "items", PortalJson::receipt));
    }

    @Override
    public Answer<Held> held(DraftId id) {
        return wire.json(() -> authorised("items/" + id), PortalJson::held);
    }

    @Override
    public Answer<byte[]> download(String sha256, long size) {
        return downloading.download(sha256, size);
    }

    private Request.Builder post(String path, String body) {
        return authorised(path).post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON));
    }

    private Request.Builder authorised(String path) {
        return wire.to(path).header("Authorization", "Bearer " + token);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
