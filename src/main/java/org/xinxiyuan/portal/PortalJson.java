package org.xinxiyuan.portal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Delivery.Hints;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Pointed;
import org.xinxiyuan.outbox.Portal.Held;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Portal.Meta;
import org.xinxiyuan.outbox.Portal.Question;
import org.xinxiyuan.outbox.Receipt;

/** The portal's answers (门户报文) as the words of the outbox. */
final class PortalJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private PortalJson() {}

    /** Whether the portal still takes this version of the contract, such as {@code 1.0}. */
    static boolean understands(JsonNode meta, String contract) {
        var least = Nodes.optional(meta, "minClientContract").orElse(contract);
        return version(contract) >= version(least);
    }

    private static int version(String majorMinor) {
        if (!majorMinor.matches("\\d{1,4}\\.\\d{1,4}")) {
            throw new Malformed();
        }
        int dot = majorMinor.indexOf('.');
        return Integer.parseInt(majorMinor, 0, dot, 10) * 10_000
                + Integer.parseInt(majorMinor, dot + 1, majorMinor.length(), 10);
    }

    static Meta meta(JsonNode json) {
        var limits = json.path("limits");
        return new Meta(
                new Meta.Identity(
                        Nodes.text(json, "portalId"),
                        Nodes.text(json, "epoch"),
                        Nodes.optional(json, "portalName").orElse("")),
                Nodes.instant(json, "serverTime"),
                new Meta.Limits(
                        Nodes.limit(limits, "maxBatchItems"),
                        Nodes.number(limits, "maxBatchBytes"),
                        Nodes.number(limits, "maxItemBytes"),
                        Nodes.number(limits, "maxAttachmentBytes"),
                        Nodes.limit(limits, "maxAttachmentsPerItem"),
                        Nodes.limit(limits, "chunkBytes")),
                Nodes.texts(json, "features"));
    }

    static Feed.Page page(JsonNode json) {
        return new Feed.Page(
                Nodes.list(json, "changes", PortalJson::change),
                Nodes.text(json, "nextCursor"),
                Nodes.flag(json, "hasMore"));
    }

    private static Feed.Change change(JsonNode json) {
        boolean deleted = Nodes.text(json, "op").equals("delete");
        var data = new LinkedHashMap<String, Object>();
        if (!deleted) {
            if (!json.path("data").isObject()) {
                throw new Malformed();
            }
            data.putAll(JSON.convertValue(json.path("data"), OBJECT));
        }
        return new Feed.Change(
                Nodes.number(json, "seq"), Nodes.text(json, "type"), Nodes.text(json, "key"), deleted, data);
    }

    static List<Match> matches(JsonNode json, List<Question> questions) {
        return Nodes.list(json, "matches", match -> {
            long query = Nodes.number(match, "query");
            if (query < 0 || query >= questions.size()) {
                throw new Malformed();
            }
            return new Match(
                    questions.get((int) query).row(),
                    new DraftId(Nodes.text(match, "id")),
                    Nodes.number(match, "revision"),
                    Nodes.text(match, "title"),
                    Nodes.text(match, "state"));
        });
    }

    static Map<String, Long> missing(JsonNode json) {
        Map<String, Long> missing = new LinkedHashMap<>();
        Nodes.list(json, "missing", m -> missing.put(Nodes.text(m, "sha256"), Nodes.number(m, "offset")));
        return missing;
    }

    /** One result per entry; an entry takes only the result at its own place that repeats its id. */
    static List<Delivery> deliveries(JsonNode json, String batchId, List<OutboxEntry> entries) {
        var results = json.path("results");
        boolean ours = results.isArray() && Nodes.text(json, "batchId").equals(batchId);
        List<Delivery> deliveries = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            var result = results.path(i);
            boolean own = ours && Nodes.optional(result, "id").equals(Optional.of(entries.get(i).id().value()));
            deliveries.add(own ? delivery(result) : new Delivery.Unknown("protocol_error"));
        }
        return deliveries;
    }

    private static Delivery delivery(JsonNode result) {
        boolean receipt = result.path("receipt").isObject();
        boolean problem = result.path("problem").isObject();
        try {
            long status = Nodes.number(result, "status");
            if (receipt && !problem && status < 300) {
                return new Delivery.Accepted(receipt(result.path("receipt")));
            }
            if (problem && !receipt && status >= 400) {
                return refused((int) status, result.path("problem"));
            }
        } catch (Malformed incomplete) {
            return new Delivery.Unknown("protocol_error");
        }
        return new Delivery.Unknown("protocol_error");
    }

    private static Delivery refused(int status, JsonNode problem) {
        List<String> findings = new ArrayList<>();
        problem.path("findings").forEach(f -> findings.add(pointed(f).line()));
        var current = problem.path("current").path("revision");
        return new Delivery.Refused(
                status,
                Nodes.text(problem, "code"),
                Nodes.optional(problem, "retry").orElse(""),
                new Hints(
                        findings,
                        Nodes.texts(problem, "missing"),
                        Nodes.optional(problem, "refusedId"),
                        current.isIntegralNumber() ? Optional.of(current.longValue()) : Optional.empty()));
    }

    /** The portal's words and its masked form are left aside. */
    private static Pointed pointed(JsonNode finding) {
        var start = finding.path("start");
        var end = finding.path("end");
        boolean placed = start.canConvertToInt()
                && end.canConvertToInt()
                && start.asInt() >= 0
                && end.asInt() >= start.asInt();
        var page = finding.path("page");
        return new Pointed(
                Nodes.optional(finding, "pointer").orElse(""),
                Nodes.optional(finding, "kind").orElse(""),
                placed ? Optional.of(new Span(start.asInt(), end.asInt())) : Optional.empty(),
                page.canConvertToInt() ? Optional.of(page.asInt()) : Optional.empty());
    }

    static Receipt receipt(JsonNode json) {
        var publication = Nodes.optional(json, "publishedAt")
                .map(at -> new Receipt.Publication(
                        Nodes.instant(json, "publishedAt"),
                        Nodes.optional(json, "url"),
                        Nodes.optional(json, "indexNo")));
        return new Receipt(
                new Receipt.Triple(
                        new DraftId(Nodes.text(json, "id")),
                        Nodes.number(json, "revision"),
                        Nodes.text(json, "contentSha256")),
                Nodes.text(json, "state"),
                Nodes.instant(json, "receivedAt"),
                Nodes.text(json, "receiptNo"),
                Nodes.flag(json, "replayed"),
                publication);
    }

    static Held held(JsonNode json) {
        var item = json.path("item");
        Map<String, Object> whole = item.isObject() ? JSON.convertValue(item, OBJECT) : Map.of();
        boolean edited = item.path("signOff").path("role").asText().equals("portal");
        return new Held(receipt(json.path("receipt")), whole, edited);
    }

    static Registration credential(JsonNode json, String url) {
        if (!Nodes.text(json, "token").matches("[!-~]{16,4096}")) {
            throw new Malformed();
        }
        return new Registration(
                url,
                Nodes.text(json, "deviceId"),
                Nodes.text(json, "token"),
                new Unit(Nodes.text(json, "orgCode"), Nodes.text(json, "orgName"), Nodes.texts(json, "scopes")),
                Nodes.instant(json, "expiresAt"));
    }
}
