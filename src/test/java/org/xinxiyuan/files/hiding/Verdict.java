package org.xinxiyuan.files.hiding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.SampleRedaction.ID;

import org.junit.jupiter.params.provider.Arguments;
import org.xinxiyuan.files.VisibleText;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.fuzz.LeakSearch;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.redact.FileRedactor.Refused;

/** What became of a number that was hidden in a file: gone from the released bytes, or the file refused naming the part. */
final class Verdict {
    /** Expected of a place that is cleaned. */
    static final String CLEANED = "";

    private Verdict() {}

    static Arguments place(String name, byte[] file) {
        return Arguments.of(name, file, CLEANED);
    }

    static Arguments refused(String name, byte[] file, String part) {
        return Arguments.of(name, file, part);
    }

    /** The released bytes, empty where the file is refused as expected. */
    static byte[] of(byte[] file, String name, String refusedPart) {
        assertTrue(LeakSearch.holds(file, ID) || seen(file).contains(ID), "the test hides nothing");
        var outcome = RealFiles.redact(file, name);
        var released = RealFiles.released(outcome);
        assertFalse(LeakSearch.holds(released, ID) || seen(released).contains(ID), "still there");
        if (refusedPart.equals(CLEANED)) {
            assertFalse(outcome instanceof Refused, outcome::toString);
            return released;
        }
        var refused = assertInstanceOf(Refused.class, outcome);
        assertEquals(refusedPart, refused.part());
        assertTrue(refused.reason().matches("(?s).*[\\u4e00-\\u9fff].*。"), refused.reason());
        return released;
    }

    private static String seen(byte[] file) {
        try {
            return VisibleText.of("a", file).orElse("").replaceAll("\\s", "");
        } catch (BrokenFile broken) {
            return "";
        }
    }
}
