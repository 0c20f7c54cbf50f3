package org.xinxiyuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The JSON Schemas that stand in {@code docs/cli.md}, by command. */
public final class DocumentedShapes {
    private static final Pattern SECTION = Pattern.compile("(?s)### ([\\w-]+)\\n(.*?)```json schema\\n(.*?)```");
    private static final Pattern DEFS = Pattern.compile("(?s)```json schema \\$defs\\n(.*?)```");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> shapes = new LinkedHashMap<>();

    public DocumentedShapes() {
        try {
            var text = Files.readString(Path.of("docs/cli.md"));
            var defs = DEFS.matcher(text).results().findFirst().orElseThrow();
            var common = JSON.readTree(defs.group(1));
            for (var section : SECTION.matcher(text).results().toList()) {
                var shape = (ObjectNode) JSON.readTree(section.group(3));
                shapes.put(section.group(1), shape.set("$defs", common));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> commands() {
        return shapes.keySet();
    }

    /** What is wrong with this answer, nothing where it is as documented. */
    public List<String> faults(String command, JsonNode answer) {
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return factory.getSchema(shapes.get(command)).validate(answer).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
