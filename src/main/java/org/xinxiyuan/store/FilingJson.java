package org.xinxiyuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.SourcePolicy;

/** How a piece is filed (归类), as the JSON of a column. Equal filings give equal JSON. */
final class FilingJson {
    private FilingJson() {}

    static String write(Filing filing) {
        var json = JsonNodeFactory.instance.objectNode();
        if (filing instanceof Filing.Disclosure disclosure) {
            write(disclosure, json);
        } else if (filing instanceof Filing.Report report) {
            write(report, json);
        }
        return json.toString();
    }

    static Filing read(String column) {
        var json = RecordJson.parse(column);
        if (json.has("column")) {
            return disclosure(json);
        }
        return json.has("type") ? report(json) : new Filing.Unfiled();
    }

    private static void write(Filing.Disclosure disclosure, ObjectNode json) {
        json.put("column", disclosure.column());
        var dates = disclosure.dates();
        dates.formedOn().ifPresent(day -> json.put("formedOn", day.toString()));
        dates.validUntil().ifPresent(day -> json.put("validUntil", day.toString()));
        dates.publicity().ifPresent(p -> json.putObject("publicity")
                .put("from", p.from().toString())
                .put("to", p.to().toString()));
        disclosure.docNo().ifPresent(no -> json.put("docNo", no));
        var elements = json.putObject("elements");
        new TreeMap<>(disclosure.elements()).forEach(elements::put);
        var links = json.putArray("links");
        disclosure.links().forEach(link -> links.addObject()
                .put("relation", link.relation().name())
                .put("to", link.to().value()));
        disclosure.source().ifPresent(source -> write(source, json.putObject("source")));
    }

    private static void write(SourcePolicy source, ObjectNode json) {
        json.put("title", source.title());
        source.docNo().ifPresent(no -> json.put("docNo", no));
        source.issuer().ifPresent(name -> json.put("issuer", name));
        source.issuedOn().ifPresent(day -> json.put("issuedOn", day.toString()));
        source.url().ifPresent(url -> json.put("url", url));
    }

    private static void write(Filing.Report report, ObjectNode json) {
        json.put("type", report.type().name());
        json.put("author", report.author());
        report.quotaId().ifPresent(id -> json.put("quotaId", id));
        report.solicitationId().ifPresent(id -> json.put("solicitationId", id));
        report.follows().ifPresent(id -> json.put("follows", id.value()));
    }

    private static Filing disclosure(JsonNode json) {
        var dates = new Filing.Dates(day(json, "formedOn"), day(json, "validUntil"), publicity(json));
        var elements = new LinkedHashMap<String, String>();
        json.path("elements")
                .properties()
                .forEach(e -> elements.put(e.getKey(), e.getValue().asText()));
        List<Link> links = new ArrayList<>();
        json.path("links")
                .forEach(link -> links.add(new Link(
                        Link.Relation.valueOf(link.path("relation").asText()),
                        new DraftId(link.path("to").asText()))));
        return new Filing.Disclosure(
                json.path("column").asText(),
                dates,
                RecordJson.maybe(json, "docNo"),
                elements,
                links,
                json.has("source") ? Optional.of(source(json.path("source"))) : Optional.empty());
    }

    private static SourcePolicy source(JsonNode json) {
        return new SourcePolicy(
                json.path("title").asText(),
                RecordJson.maybe(json, "docNo"),
                RecordJson.maybe(json, "issuer"),
                day(json, "issuedOn"),
                RecordJson.maybe(json, "url"));
    }

    private static Optional<Publicity> publicity(JsonNode json) {
        return json.has("publicity")
                ? Optional.of(new Publicity(
                        LocalDate.parse(json.path("publicity").path("from").asText()),
                        LocalDate.parse(json.path("publicity").path("to").asText())))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(JsonNode json, String field) {
        return RecordJson.maybe(json, field).map(LocalDate::parse);
    }

    private static Filing report(JsonNode json) {
        return new Filing.Report(
                ReportType.valueOf(json.path("type").asText()),
                json.path("author").asText(),
                RecordJson.maybe(json, "quotaId"),
                RecordJson.maybe(json, "solicitationId"),
                RecordJson.maybe(json, "follows").map(DraftId::new));
    }
}
