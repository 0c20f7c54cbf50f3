package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;

class RememberedFilesTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final FileRedactor files = new RememberedFiles(new Counting());

    /** Answers with as many bytes as it is given. */
    private final class Counting implements FileRedactor {
        @Override
        public Outcome redact(byte[] original, String fileName, String field, Policy policy, Choices choices) {
            calls.incrementAndGet();
            return new Cleaned(new byte[original.length], "text/plain", List.of(), List.of());
        }

        @Override
        public Album album(byte[] original, String fileName, String field, Policy policy, Choices choices) {
            throw new AssertionError();
        }
    }

    private static final byte[] FILE = "a".getBytes(StandardCharsets.UTF_8);

    private FileRedactor.Outcome ask(byte[] file, Treatment treatment, Choices choices) {
        return files.redact(file, "a.txt", "attachments/0", policy(treatment), choices);
    }

    private static Choices decided(String field, PersonalData kind) {
        var place = new Place(field, kind, "x", 0);
        return new Choices(List.of(new Decision(place, Treatment.HIDE, "", "王某", Instant.EPOCH)), List.of());
    }

    @Test
    void theSameIsDoneOnceAndAnythingElseAnew() {
        var none = new Choices(List.of(), List.of());
        var first = ask(FILE, Treatment.HIDE, none);
        assertSame(first, ask(FILE.clone(), Treatment.HIDE, none));
        assertEquals(1, calls.get());
        ask(FILE, Treatment.DELETE, none);
        ask("b".getBytes(StandardCharsets.UTF_8), Treatment.HIDE, none);
        ask(FILE, Treatment.HIDE, decided("attachments/0", PersonalData.NAME));
        ask(FILE, Treatment.HIDE, decided("body", PersonalData.NAME));
        ask(FILE, Treatment.HIDE, new Choices(
                List.of(), List.of(new Painting("", "image", Region.WHOLE, "王某", Instant.EPOCH))));
        files.redact(FILE, "a.csv", "attachments/0", policy(Treatment.HIDE), none);
        files.redact(FILE, "a.txt", "attachments/1", policy(Treatment.HIDE), none);
        assertEquals(8, calls.get());
    }

    @Test
    void aDecisionElsewhereOfAKindDecidedBeforeChangesNothing() {
        ask(FILE, Treatment.HIDE, decided("body", PersonalData.NAME));
        ask(FILE, Treatment.HIDE, decided("title", PersonalData.NAME));
        assertEquals(1, calls.get());
    }

    @Test
    void theOldestAreForgotten() {
        var none = new Choices(List.of(), List.of());
        for (int i = 0; i < 3; i++) {
            ask(new byte[(30 << 20) + i], Treatment.HIDE, none);
        }
        ask(new byte[(30 << 20) + 2], Treatment.HIDE, none);
        assertEquals(3, calls.get());
        ask(new byte[30 << 20], Treatment.HIDE, none);
        assertEquals(4, calls.get());
    }
}
