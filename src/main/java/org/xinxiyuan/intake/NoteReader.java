package org.xinxiyuan.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.PieceNote.NamedLink;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.document.WorkstationException;

/** One note, member by member; whatever it does not know is an error that names the member. */
record NoteReader(String file, JsonNode json) {
    private static final Set<String> BOTH = Set.of("lane", "title", "summary", "attach");
    private static final Set<String> DISCLOSURE =
            Set.of("column", "formedOn", "docNo", "validUntil", "publicity", "elements", "links", "sourcePolicy");
    private static final Set<String> SOURCE = Set.of("title", "docNo", "issuer", "issuedOn", "url");
    private static final Set<String> REPORT = Set.of("type", "author", "quotaId", "solicitationId");

    PieceNote note() {
        if (!json.isObject()) {
            throw bad("", "not an object");
        }
        var filing = filing();
        return new PieceNote(
                text("title"),
                text("summary"),
                filing,
                items("attach").map(JsonNode::asText).toList(),
                items("links").map(this::link).toList());
    }

    private Filing filing() {
        var lane = text("lane").orElseThrow(() -> bad("lane", "missing"));
        return switch (lane) {
            case "disclosure" -> disclosure();
            case "report" -> report();
            default -> throw bad("lane", "disclosure or report");
        };
    }

    private Filing report() {
        knownOnly(REPORT);
        var type = text("type")
                .flatMap(word -> Stream.of(ReportType.values())
                        .filter(t -> t.word().equals(word))
                        .findFirst())
                .orElseThrow(() -> bad("type", "not a report type"));
        var author = text("author").orElseThrow(() -> bad("author", "missing"));
        return new Filing.Report(type, author, text("quotaId"), text("solicitationId"), Optional.empty());
    }

    private Filing disclosure() {
        knownOnly(DISCLOSURE);
        var period = json.path("publicity");
        var publicity = period.isMissingNode()
                ? Optional.<Publicity>empty()
                : Optional.of(new Publicity(day(period, "from").orElseThrow(), day(period, "to").orElseThrow()));
        var elements = new LinkedHashMap<String, String>();
        json.path("elements").properties().forEach(e -> elements.put(e.getKey(), e.getValue().asText()));
        return new Filing.Disclosure(
                text("column").orElseThrow(() -> bad("column", "missing")),
                new Filing.Dates(day(json, "formedOn"), day(json, "validUntil"), publicity),
                text("docNo"),
                Map.copyOf(elements),
                List.of(),
                source());
    }

    private Optional<SourcePolicy> source() {
        var told = json.path("sourcePolicy");
        if (told.isMissingNode()) {
            return Optional.empty();
        }
        told.fieldNames().forEachRemaining(name -> {
            if (!SOURCE.contains(name)) {
                throw bad("sourcePolicy." + name, "unknown field");
            }
        });
        var inner = new NoteReader(file, told);
        var source = new SourcePolicy(
                inner.text("title").orElse(""),
                inner.text("docNo"),
                inner.text("issuer"),
                day(told, "issuedOn"),
                inner.text("url"));
        source.objection().ifPresent(why -> {
            throw bad("sourcePolicy", why);
        });
        return Optional.of(source);
    }

    private NamedLink link(JsonNode link) {
        var relation = Stream.of(Link.Relation.values())
                .filter(r -> r.word().equals(link.path("relation").asText()))
                .findFirst()
                .orElseThrow(() -> bad("links.relation", "unknown relation"));
        if (!link.path("piece").isTextual()) {
            throw bad("links.piece", "missing");
        }
        return new NamedLink(relation, link.path("piece").asText());
    }

    private void knownOnly(Set<String> ofLane) {
        json.fieldNames().forEachRemaining(name -> {
            if (!BOTH.contains(name) && !ofLane.contains(name)) {
                throw bad(name, "unknown field");
            }
        });
    }

    private Optional<String> text(String name) {
        var value = json.path(name);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw bad(name, "not a text");
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private Optional<LocalDate> day(JsonNode holder, String name) {
        var value = holder.path(name);
        try {
            return value.isMissingNode() ? Optional.empty() : Optional.of(LocalDate.parse(value.asText()));
        } catch (DateTimeException e) {
            throw bad(name, "not a date such as 2026-03-16");
        }
    }

    private Stream<JsonNode> items(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false);
    }

    private WorkstationException bad(String name, String why) {
        return new WorkstationException("shipped.bad-value", file, "$." + name, 0, why);
    }
}
