package org.xinxiyuan.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** A labelled piece of {@code measure/}: input and what is expected of the checks. */
public record PlacementCase(String id, JsonNode input, JsonNode expect) {
    /** Every file of labelled pieces; of the last two only the column is labelled. */
    public static final List<String> FILES =
            List.of("placement.json", "placement-own.json", "placement-second.json", "placement-third.json");

    /** All cases of a file under {@code src/test/resources/measure}. */
    public static List<PlacementCase> read(String file) {
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/measure", file))) {
            return items(new ObjectMapper().readTree(reader).get("cases")).stream()
                    .map(node -> new PlacementCase(node.get("id").asText(), node.get("input"), node.get("expect")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Manuscript manuscript() {
        return new Manuscript(
                new Manuscript.Heading(text("title").orElse(""), ""),
                text("body").orElse(""),
                new Filing.Disclosure(column(), dates(), Optional.empty(), Map.of(), List.of()),
                items(input.get("attachments")).stream().map(JsonNode::asText).toList(),
                around());
    }

    public String column() {
        return text("node").orElseThrow();
    }

    public List<JsonNode> must() {
        return items(expect.get("must"));
    }

    public List<String> mustNot() {
        return items(expect.get("mustNot")).stream().map(JsonNode::asText).toList();
    }

    public String gate() {
        return expect.get("gate").asText();
    }

    private Filing.Dates dates() {
        var period = Optional.ofNullable(input.get("publicity")).filter(JsonNode::isObject);
        return new Filing.Dates(
                text("formedDate").map(LocalDate::parse),
                Optional.empty(),
                period.map(p -> new Publicity(date(p, "from"), date(p, "to"))));
    }

    private Manuscript.Surroundings around() {
        var existing = new ArrayList<Manuscript.Existing>();
        items(input.get("existing"))
                .forEach(node -> existing.add(new Manuscript.Existing(
                        node.get("node").asText(),
                        node.get("title").asText(),
                        node.get("status").asText().equals("published"),
                        Optional.ofNullable(node.get("year"))
                                .filter(JsonNode::isInt)
                                .map(JsonNode::asInt))));
        var linked = new ArrayList<Manuscript.Linked>();
        items(input.get("linked"))
                .forEach(node -> linked.add(new Manuscript.Linked(
                        node.get("node").asText(),
                        node.get("title").asText(),
                        Optional.ofNullable(node.get("text")).map(JsonNode::asText),
                        node.get("relation").asText(),
                        Optional.ofNullable(node.get("publishedOn"))
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText)
                                .map(LocalDate::parse))));
        boolean down = input.path("publicity").path("takenDown").asBoolean(false);
        return new Manuscript.Surroundings(
                LocalDate.parse(text("today").orElseThrow()),
                text("status").filter("published"::equals).isPresent(),
                down,
                existing,
                linked);
    }

    private static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(node.get(name).asText());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(input.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<JsonNode> items(JsonNode list) {
        return list == null
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false).toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
