package org.xinxiyuan.cli.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xinxiyuan.document.Filing.Dates;
import org.xinxiyuan.document.Filing.Disclosure;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Existing;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Linked;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.checking.PlacementCase;

/** Reads a table of placement cases ({@code zwgk-placement-cases/2}). */
final class CaseTable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseTable() {}

    static List<PlacementCase> read(Path file) {
        try {
            var cases = new ArrayList<PlacementCase>();
            for (JsonNode node : JSON.readTree(file.toFile()).path("cases")) {
                cases.add(piece(node));
            }
            return cases;
        } catch (IOException | RuntimeException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    private static PlacementCase piece(JsonNode node) {
        var expect = node.path("expect");
        var must = new ArrayList<Map<String, Object>>();
        expect.path("must").forEach(m -> must.add(members(m)));
        return new PlacementCase(
                node.path("id").asText(),
                manuscript(node.path("input")),
                expect.path("gate").asText(),
                must,
                texts(expect.path("mustNot")));
    }

    private static Map<String, Object> members(JsonNode node) {
        var members = new LinkedHashMap<String, Object>();
        node.properties().forEach(e -> members.put(
                e.getKey(), e.getValue().isNumber() ? e.getValue().intValue() : e.getValue().asText()));
        return members;
    }

    private static Manuscript manuscript(JsonNode input) {
        var publicity = Optional.of(input.path("publicity")).filter(JsonNode::isObject);
        var dates = new Dates(
                date(input.path("formedDate")),
                Optional.empty(),
                publicity.map(p -> new Publicity(
                        date(p.path("from")).orElseThrow(), date(p.path("to")).orElseThrow())));
        var filing = new Disclosure(input.path("node").asText(), dates, Optional.empty(), Map.of(), List.of());
        var around = new Surroundings(
                date(input.path("today")).orElseThrow(),
                input.path("status").asText().equals("published"),
                publicity.map(p -> p.path("takenDown").asBoolean()).orElse(false),
                stream(input.path("existing")).map(CaseTable::existing).toList(),
                stream(input.path("linked")).map(CaseTable::linked).toList());
        return new Manuscript(
                new Heading(input.path("title").asText(), ""),
                input.path("body").asText(),
                filing,
                texts(input.path("attachments")),
                around);
    }

    private static Existing existing(JsonNode node) {
        var year = node.path("year");
        return new Existing(
                node.path("node").asText(),
                node.path("title").asText(),
                node.path("status").asText().equals("published"),
                year.isNumber() ? Optional.of(year.intValue()) : Optional.empty());
    }

    private static Linked linked(JsonNode node) {
        return new Linked(
                node.path("node").asText(),
                node.path("title").asText(),
                Optional.of(node.path("text")).filter(JsonNode::isTextual).map(JsonNode::asText),
                node.path("relation").asText(),
                date(node.path("publishedOn")));
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
    }

    private static List<String> texts(JsonNode node) {
        return stream(node).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
