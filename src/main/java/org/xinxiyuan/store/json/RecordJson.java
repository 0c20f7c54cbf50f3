package org.xinxiyuan.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;

/** Small records as the JSON of a column; parsing trouble is told without the text. */
public final class RecordJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private RecordJson() {}

    public static JsonNode parse(String column) {
        try {
            return JSON.readTree(column);
        } catch (JsonProcessingException broken) {
            throw new WorkstationException("store.damaged", "json");
        }
    }

    public static Optional<String> maybe(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.get(field).asText()) : Optional.empty();
    }

    public static String attachments(List<Attachment> attachments) {
        var json = JsonNodeFactory.instance.arrayNode();
        attachments.forEach(a -> json.addObject()
                .put("sha256", a.sha256())
                .put("size", a.size())
                .put("fileName", a.fileName())
                .put("mediaType", a.mediaType())
                .put("caption", a.caption()));
        return json.toString();
    }

    public static List<Attachment> attachments(String column) {
        var attachments = new ArrayList<Attachment>();
        parse(column)
                .forEach(a -> attachments.add(new Attachment(
                        a.path("sha256").asText(),
                        a.path("size").asLong(),
                        a.path("fileName").asText(),
                        a.path("mediaType").asText(),
                        a.path("caption").asText())));
        return attachments;
    }

    public static String signOff(SignOff signOff) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("role", signOff.role().name())
                .put("by", signOff.by())
                .put("at", signOff.at().toString());
        signOff.formSha256().ifPresent(form -> json.put("formSha256", form));
        signOff.onBehalfOf().ifPresent(giver -> json.put("onBehalfOf", giver));
        return json.toString();
    }

    public static SignOff signOff(String column) {
        var json = parse(column);
        return new SignOff(
                Role.valueOf(json.path("role").asText()),
                json.path("by").asText(),
                instant(json, "at"),
                maybe(json, "formSha256"),
                maybe(json, "onBehalfOf"));
    }

    public static String receipt(Receipt receipt) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("id", receipt.triple().id().value())
                .put("revision", receipt.triple().revision())
                .put("contentSha256", receipt.triple().contentSha256())
                .put("state", receipt.state())
                .put("receivedAt", receipt.receivedAt().toString())
                .put("receiptNo", receipt.receiptNo())
                .put("replayed", receipt.replayed());
        receipt.publication().ifPresent(p -> {
            var publication = json.putObject("publication")
                    .put("publishedAt", p.publishedAt().toString());
            p.url().ifPresent(url -> publication.put("url", url));
            p.indexNo().ifPresent(no -> publication.put("indexNo", no));
        });
        return json.toString();
    }

    public static Receipt receipt(String column) {
        var json = parse(column);
        var triple = new Receipt.Triple(
                new DraftId(json.path("id").asText()),
                json.path("revision").asLong(),
                json.path("contentSha256").asText());
        return new Receipt(
                triple,
                json.path("state").asText(),
                instant(json, "receivedAt"),
                json.path("receiptNo").asText(),
                json.path("replayed").asBoolean(),
                json.has("publication") ? Optional.of(publication(json.path("publication"))) : Optional.empty());
    }

    private static Receipt.Publication publication(JsonNode json) {
        return new Receipt.Publication(instant(json, "publishedAt"), maybe(json, "url"), maybe(json, "indexNo"));
    }

    public static String registration(Registration registration) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("url", registration.url())
                .put("deviceId", registration.deviceId())
                .put("token", registration.token())
                .put("unitCode", registration.unit().code())
                .put("unitName", registration.unit().name())
                .put("expiresAt", registration.expiresAt().toString());
        registration.unit().scopes().forEach(json.putArray("scopes")::add);
        return json.toString();
    }

    public static Registration registration(String column) {
        var json = parse(column);
        var scopes = new ArrayList<String>();
        json.path("scopes").forEach(scope -> scopes.add(scope.asText()));
        return new Registration(
                json.path("url").asText(),
                json.path("deviceId").asText(),
                json.path("token").asText(),
                new Unit(json.path("unitCode").asText(), json.path("unitName").asText(), List.copyOf(scopes)),
                instant(json, "expiresAt"));
    }

    public static String object(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new WorkstationException("store.failed", "json");
        }
    }

    public static Map<String, Object> object(String column) {
        try {
            return JSON.readValue(column, OBJECT);
        } catch (JsonProcessingException broken) {
            throw new WorkstationException("store.damaged", "json");
        }
    }

    private static Instant instant(JsonNode json, String field) {
        return Instant.parse(json.path(field).asText());
    }
}
