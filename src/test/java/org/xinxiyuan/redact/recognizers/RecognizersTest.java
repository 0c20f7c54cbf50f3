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
    private static final Path WRITTEN = Path.of("src/main/java/org/xinxiyuan/redact/recognizers");
    private static final Path TESTED = Path.of("src/test/java/org/xinxiyuan/redact/recognizers");

    @Test
    void everyRecognizerIsInForceAndHasItsTest() throws Exception {
        var inForce = Recognizers.inForce(Shipped.LEXICON).stream()
                .map(one -> one.getClass().getName())
                .collect(Collectors.toSet());
        try (var files = Files.walk(WRITTEN)) {
            var written = files.filter(Files::isRegularFile)
                    .filter(RecognizersTest::isRecognizer)
                    .map(RecognizersTest::className)
                    .collect(Collectors.toSet());
            assertEquals(written, inForce);
        }
        for (var name : inForce) {
            var file = name.substring(Recognizers.class.getPackageName().length() + 1)
                    .replace('.', '/');
            assertTrue(Files.exists(TESTED.resolve(file + "Test.java")), name);
        }
    }

    private static String className(Path file) {
        var name = WRITTEN.relativize(file).toString().replace(".java", "");
        return Recognizers.class.getPackageName() + "." + name.replace('/', '.').replace('\\', '.');
    }

    private static boolean isRecognizer(Path file) {
        try {
            return Recognizer.class.isAssignableFrom(Class.forName(className(file)));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
