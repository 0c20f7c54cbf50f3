package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.detect.Recognizer;

class RecognizersTest {
    @Test
    void everyRecognizerIsInForceAndHasItsTest() throws Exception {
        var inForce = Recognizers.inForce(Shipped.LEXICON).stream()
                .map(one -> one.getClass().getSimpleName())
                .collect(Collectors.toSet());
        try (var files = Files.list(Path.of("src/main/java/org/xinxiyuan/redact/recognizers"))) {
            var written = files.filter(RecognizersTest::isRecognizer)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertEquals(written, inForce);
        }
        for (var name : inForce) {
            assertTrue(
                    Files.exists(Path.of("src/test/java/org/xinxiyuan/redact/recognizers/" + name + "Test.java")),
                    name);
        }
    }

    private static boolean isRecognizer(Path file) {
        try {
            var name = "org.xinxiyuan.redact.recognizers."
                    + file.getFileName().toString().replace(".java", "");
            return Recognizer.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
