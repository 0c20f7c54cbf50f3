package org.xinxiyuan.redact.variants;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** Texts of anything at all: the recognisers never break, and neither does what they leave behind. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class FuzzTest {
    private static final int MILLIS = 2_000;

    @Property
    void detectionsLieInOrderInsideTheText(@ForAll Random random) {
        var text = Soup.of(random);
        int done = 0;
        for (var detection : Shipped.DETECTOR.detect(text)) {
            var span = detection.span();
            assertTrue(span.start() >= done && span.end() > span.start() && span.end() <= text.length(), text);
            assertFalse(cutsPair(text, span), text);
            done = span.end();
        }
    }

    @Property
    void everyTreatmentLeavesAWholeText(@ForAll Random random) {
        var text = Soup.of(random);
        var treatments = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        for (var type : PersonalData.values()) {
            treatments.put(type, Treatment.values()[random.nextInt(Treatment.values().length)]);
        }
        var policy = new Policy("test", treatments, Map.of(), Shipped.HIDDEN);
        long before = System.nanoTime();
        var applied = assertDoesNotThrow(() -> Shipped.REDACTOR.apply("body", text, policy, List.of()), text);
        assertTrue((System.nanoTime() - before) / 1_000_000 < MILLIS, text);
        for (var redaction : applied.redactions()) {
            assertFalse(cutsPair(text, redaction.span()), text);
        }
        assertTrue(loners(applied.text()) <= loners(text), text);
    }

    private static boolean cutsPair(String text, Span span) {
        return cutsPair(text, span.start()) || cutsPair(text, span.end());
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Halves of characters that stand alone. */
    private static long loners(String text) {
        return text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .count();
    }
}
