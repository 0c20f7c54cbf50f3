package org.xinxiyuan.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z.]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile(
            "\"((?:checking|columns|desk|dialog|drafting|people|quota|redacting|reviewing|sending|unlock|upkeep)\\.[A-Za-z]+(?:\\.[A-Za-z]+)*)\"");
    private static final Pattern THROWN =
            Pattern.compile("WorkstationException\\(\\s*(?:[A-Za-z]\\w*,\\s*)?\"([a-z]+[a-z.0-9-]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+[a-z.0-9-]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyKeyThatIsAskedForHasItsWords(String language) {
        var missing = new TreeSet<>(asked());
        missing.removeAll(keys(language));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noWordsAreOrphaned(String language) {
        var orphans = new TreeSet<>(keys(language));
        orphans.removeAll(asked());
        orphans.removeIf(k -> k.startsWith("trouble.") && literals().contains(k.substring("trouble.".length())));
        assertEquals(Set.of(), orphans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyTroubleIsToldInThreeSentences(String language) {
        var bundle = new Messages(Locale.forLanguageTag(language)).bundle();
        var wrong = keys(language).stream()
                .filter(k -> k.startsWith("trouble."))
                .filter(k -> MessageFormat.format(bundle.getString(k), "a", "b", 3, "d").lines().count() != 3)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noPlaceIsSwallowedByAnApostrophe(String language) {
        var bundle = new Messages(Locale.forLanguageTag(language)).bundle();
        assertTrue(keys(language).stream().noneMatch(k -> bundle.getString(k).contains("'")));
    }

    private static Set<String> keys(String language) {
        var bundle = new Messages(Locale.forLanguageTag(language)).bundle();
        return language.equals("zh") ? bundle.keySet() : own();
    }

    /** The English bundle falls back on the Chinese one; only its own words count. */
    private static Set<String> own() {
        return text(MAIN.resolve("resources/messages_en.properties"))
                .lines()
                .filter(l -> !l.startsWith("#") && l.contains("="))
                .map(l -> l.substring(0, l.indexOf('=')).strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> asked() {
        var asked = found(MAIN.resolve("resources"), ".fxml", IN_FXML);
        asked.addAll(found(MAIN.resolve("java/org/xinxiyuan/gui"), ".java", IN_JAVA));
        found(MAIN.resolve("java"), ".java", THROWN).forEach(k -> asked.add("trouble." + k));
        asked.add("trouble.unexpected");
        return asked;
    }

    private static Set<String> literals() {
        return found(MAIN.resolve("java"), ".java", LITERAL);
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .flatMap(f -> pattern.matcher(text(f)).results())
                    .map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
