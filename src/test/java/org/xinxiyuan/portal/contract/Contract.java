package org.xinxiyuan.portal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 接口契约: {@code docs/portal/openapi.yaml} as it stands, and what of a request or an answer is not in it. Schemas are
 * judged in OpenAPI 3.1's own dialect, formats included.
 */
public final class Contract {
    private static final String IRI = "https://contract.example/openapi.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract SHIPPED = new Contract(Path.of("docs/portal/openapi.yaml"));

    private final JsonNode document;
    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig strict =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract(Path file) {
        try {
            var text = Files.readString(file);
            document = new YAMLMapper().readTree(text);
            var dialect = OpenApi31.getInstance();
            factory = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.metaSchema(dialect)
                            .defaultMetaSchemaIri(dialect.getIri())
                            .schemaLoaders(loaders -> loaders.schemas(Map.of(IRI, text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Contract shipped() {
        return SHIPPED;
    }

    /** Headers by their names in lower case. */
    public record Message(Map<String, String> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String type() {
            return header("content-type").split(";")[0].strip();
        }
    }

    /** An operation of the contract: where it stands in the document, and what stands for its path's variables. */
    public record Operation(String pointer, String pathPointer, Map<String, String> variables) {}

    /** The operation of a method and a path below the base address; none where the contract knows no such thing. */
    public Optional<Operation> operation(String method, String path) {
        var templates = document.get("paths").fieldNames();
        while (templates.hasNext()) {
            var template = templates.next();
            var names = Pattern.compile("\\{(\\w+)}")
                    .matcher(template)
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            var matcher =
                    Pattern.compile(template.replaceAll("\\{\\w+}", "([^/]+)")).matcher(path);
            var pathPointer = "/paths/" + escaped(template);
            var pointer = pathPointer + "/" + method.toLowerCase(Locale.ROOT);
            if (matcher.matches() && !document.at(pointer).isMissingNode()) {
                Map<String, String> variables = names.isEmpty() ? Map.of() : Map.of(names.get(0), matcher.group(1));
                return Optional.of(new Operation(pointer, pathPointer, variables));
            }
        }
        return Optional.empty();
    }

    /** What of this request is not in the contract. */
    public List<String> requestFaults(Operation operation, Map<String, String> query, Message request) {
        var faults = new ArrayList<String>();
        parameters(operation)
                .forEach(parameter -> faults.addAll(parameterFaults(operation, parameter, query, request)));
        var known = parameters(operation).stream()
                .map(p -> document.at(p).path("name").asText())
                .toList();
        query.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> faults.add("query " + name));
        var body = resolved(operation.pointer() + "/requestBody");
        if (body.isEmpty() && request.body().length > 0) {
            faults.add("a body where none belongs");
        }
        body.ifPresent(pointer -> faults.addAll(bodyFaults(pointer, request)));
        return faults;
    }

    /** What of this answer is not in the contract. */
    public List<String> answerFaults(Operation operation, int status, Message answer) {
        var own = resolved(operation.pointer() + "/responses/" + status);
        var pointer = own.or(() -> resolved(operation.pointer() + "/responses/default"))
                .orElseThrow();
        var faults = new ArrayList<String>();
        var headers = document.at(pointer + "/headers").fieldNames();
        while (headers.hasNext()) {
            var name = headers.next();
            if (!answer.header(name).isEmpty()) {
                var schema = resolved(pointer + "/headers/" + name).orElseThrow() + "/schema";
                faults.addAll(named(name, schemaFaults(schema, plain(schema, answer.header(name)))));
            }
        }
        if (!document.at(pointer + "/content").isMissingNode()) {
            faults.addAll(bodyFaults(pointer, answer));
        } else if (answer.body().length > 0) {
            faults.add("a body where none belongs");
        }
        return faults;
    }

    private List<String> parameters(Operation operation) {
        var pointers = new ArrayList<String>();
        for (var base : List.of(operation.pathPointer(), operation.pointer())) {
            for (int i = 0; i < document.at(base + "/parameters").size(); i++) {
                pointers.add(base + "/parameters/" + i);
            }
        }
        return pointers;
    }

    private List<String> parameterFaults(
            Operation operation, String pointer, Map<String, String> query, Message request) {
        var parameter = document.at(pointer);
        var name = parameter.get("name").asText();
        var value = switch (parameter.get("in").asText()) {
            case "path" -> operation.variables().get(name);
            case "query" -> query.get(name);
            default -> request.headers().get(name.toLowerCase(Locale.ROOT));
        };
        if (value == null) {
            return parameter.path("required").asBoolean() ? List.of(name + ": missing") : List.of();
        }
        return named(name, schemaFaults(pointer + "/schema", plain(pointer + "/schema", value)));
    }

    /** Text of a header, a path or a query as the value its schema speaks of. */
    private JsonNode plain(String schema, String text) {
        var type = document.at(resolved(schema).orElse(schema)).path("type").asText();
        if (type.equals("array")) {
            return JSON.valueToTree(text.split(","));
        }
        return type.equals("integer") && text.matches("-?\\d{1,18}")
                ? JSON.valueToTree(Long.parseLong(text))
                : JSON.valueToTree(text);
    }

    private List<String> bodyFaults(String pointer, Message message) {
        var content = pointer + "/content/" + escaped(message.type());
        if (document.at(content).isMissingNode()) {
            return List.of("content type '" + message.type() + "' is not in the contract");
        }
        if (!message.type().endsWith("json")) {
            return List.of();
        }
        try {
            var node = Optional.ofNullable(JSON.readTree(message.body())).orElse(MissingNode.getInstance());
            return schemaFaults(content + "/schema", node);
        } catch (IOException e) {
            return List.of("not JSON");
        }
    }

    /** What is wrong with a value by the schema that stands at a place of the document. */
    public List<String> schemaFaults(String pointer, JsonNode value) {
        var schema = factory.getSchema(
                SchemaLocation.of(IRI + "#" + resolved(pointer).orElse(pointer)), strict);
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private Optional<String> resolved(String pointer) {
        var node = document.at(pointer);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return node.has("$ref") ? resolved(node.get("$ref").asText().substring(1)) : Optional.of(pointer);
    }

    private static List<String> named(String name, List<String> faults) {
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }
}
