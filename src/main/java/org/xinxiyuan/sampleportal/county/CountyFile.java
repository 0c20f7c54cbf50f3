package org.xinxiyuan.sampleportal.county;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.contract.Shape;

/** A JSON file that the county wrote by hand: read strictly, and every complaint names file and line. */
final class CountyFile {
    private final Path file;
    private final byte[] bytes;
    private final JsonNode root;

    private CountyFile(Path file, byte[] bytes, JsonNode root) {
        this.file = file;
        this.bytes = bytes;
        this.root = root;
    }

    static CountyFile read(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return new CountyFile(file, bytes, Json.file(bytes));
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new CountyFileFault(file, line, "不是合格的 JSON");
        } catch (IOException e) {
            throw new CountyFileFault(file, 0, "读不出");
        }
    }

    JsonNode root() {
        return root;
    }

    void mustFit(Shape shape) {
        try {
            shape.walk("", root, new Complaint());
        } catch (Refused refused) {
            throw new IllegalStateException("a complaint about a county file was lost", refused);
        }
    }

    CountyFileFault fault(String pointer, String why) {
        return new CountyFileFault(file, lines().getOrDefault(pointer, 1), pointer + " " + why);
    }

    private final class Complaint implements Shape.Walk {
        @Override
        public void text(String pointer, String text) {}

        @Override
        public RuntimeException wrong(String pointer, String why) {
            return fault(pointer, why);
        }
    }

    private Map<String, Integer> lines() {
        var lines = new HashMap<String, Integer>();
        try (var parser = Json.parser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a file read once could not be read again", e);
        }
        return lines;
    }
}
