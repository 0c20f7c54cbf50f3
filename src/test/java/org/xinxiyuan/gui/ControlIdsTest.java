package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An id names one control of the whole window: of two that answer to the same, a test or a style finds the wrong one.
 * Controls of a screen may share the name of their field ({@code fx:id}) where they have ids of their own ({@code id}).
 */
class ControlIdsTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
    private static final Pattern FIELD = Pattern.compile("\\bfx:id=\"([^\"]+)\"");
    private static final Pattern OWN = Pattern.compile("(?<![:\\w])id=\"([^\"]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\\b(?:setId|Dialogs\\.day)\\(([^;]*)\\);");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"(.*)");

    @Test
    void noTwoControlsHaveTheSameId() {
        var places = new TreeMap<String, List<String>>();
        each(MAIN.resolve("resources"), ".fxml", (file, text) -> TAG.matcher(text).results().forEach(tag -> {
            var own = OWN.matcher(tag.group());
            var field = FIELD.matcher(tag.group());
            boolean group = tag.group().startsWith("<ToggleGroup"); // no control, it has no id
            if (!group && (own.find() || field.find())) {
                var id = own.reset().find() ? own.group(1) : field.group(1);
                places.computeIfAbsent(id, any -> new ArrayList<>()).add(file);
            }
        }));
        each(MAIN.resolve("java"), ".java", (file, text) -> IN_JAVA.matcher(text).results().forEach(call -> {
            var literal = LITERAL.matcher(call.group(1));
            if (literal.matches()) {
                places.computeIfAbsent(literal.group(1), any -> new ArrayList<>()).add(file);
            } else {
                boolean given = call.group(1).equals("id"); // Dialogs.day: its callers are looked at
                assertTrue(given || call.group(1).contains(".getId() + "), file + " makes ids up: " + call.group());
            }
        }));
        assertTrue(places.size() > 50, "the ids were not found");
        places.values().removeIf(files -> files.size() == 1);
        assertEquals(new TreeMap<>(), places);
    }

    /** Told of every file with that ending. */
    interface Reader {
        void read(String file, String text);
    }

    private static void each(Path folder, String ending, Reader reader) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                reader.read(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
