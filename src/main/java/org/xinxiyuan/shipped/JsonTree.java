package org.xinxiyuan.shipped;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.WorkstationException;

/**
 * A JSON file read strictly, every value knowing its place (file, path, line), so that a county's slip in a data file
 * is named and not guessed around.
 */
final class JsonTree {
    private final String file;
    private final JsonParser parser;

    private JsonTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonValue read(Path file) {
        String name = file.getFileName().toString();
        try (var reader = Files.newBufferedReader(file)) {
            return read(name, reader);
        } catch (IOException e) {
            throw new WorkstationException(e, "shipped.unreadable", name);
        }
    }

    /** A text that is at hand already. */
    static JsonValue read(String name, String text) {
        try {
            return read(name, new StringReader(text));
        } catch (IOException e) {
            throw new WorkstationException(e, "shipped.unreadable", name);
        }
    }

    private static JsonValue read(String name, Reader reader) throws IOException {
        try (var parser = new JsonFactory().createParser(reader)) {
            var tree = new JsonTree(name, parser);
            parser.nextToken();
            var root = tree.value("$");
            if (parser.nextToken() != null) {
                throw root.bad("something stands behind the end");
            }
            return root;
        } catch (JsonParseException e) {
            var at = e.getLocation();
            throw new WorkstationException(
                    e, "shipped.bad-value", name, "$", at == null ? 0 : at.getLineNr(), "not JSON");
        }
    }

    private WorkstationException bad(String path, int line, String why) {
        return new WorkstationException("shipped.bad-value", file, path, line, why);
    }

    private JsonValue value(String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw bad(path, line, "empty");
        }
        Object content = switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> JsonValue.Absent.NULL;
        };
        return new JsonValue(file, path, line, content);
    }

    private Map<String, JsonValue> object(String path) throws IOException {
        var fields = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            var value = value(path + "." + name);
            if (fields.put(name, value) != null) {
                throw bad(path + "." + name, line, "stands twice");
            }
        }
        return fields;
    }

    private List<JsonValue> array(String path) throws IOException {
        var values = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(path + "[" + values.size() + "]"));
        }
        return values;
    }

    static int wholeNumber(JsonValue value, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw value.bad("not a whole number");
        }
    }
}
