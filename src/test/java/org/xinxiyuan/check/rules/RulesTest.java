package org.xinxiyuan.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.Checkers;

final class RulesTest {
    private static final Path FOLDER = Path.of("src/main/java/org/xinxiyuan/check/rules");

    private static Set<Path> written() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Rules.java"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void listsEveryRuleThatIsWritten() throws IOException {
        var names = written().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var inForce = Rules.inForce(Checkers.JUDGE, Checkers.CATALOG, Checkers.CALENDAR, Checkers.WRONG_WORDS).stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names, inForce);
    }

    @Test
    void hasATestBesideEveryRule() throws IOException {
        for (Path rule : written()) {
            var test = Path.of(rule.toString().replace("src/main", "src/test").replace(".java", "Test.java"));
            assertTrue(Files.exists(test), test::toString);
        }
    }
}
