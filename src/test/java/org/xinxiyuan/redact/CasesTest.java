package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of our own making: what must go goes, what must stay stays, and a second look finds nothing. */
class CasesTest {
    static Stream<Marked> cases() throws IOException {
        return Marked.read(Path.of("src/test/resources/measure/cases.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hidesExactlyWhatIsPersonal(Marked marked) {
        var covered = Shipped.covered(marked.text());
        assertEquals("", marked.leaked(covered), "leaked");
        assertEquals("", marked.lost(covered), "lost");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingInTheRedactedText(Marked marked) {
        var once = Shipped.REDACTOR.apply("body", marked.text(), Shipped.MEASURING, List.of());
        var twice = Shipped.REDACTOR.apply("body", once.text(), Shipped.MEASURING, List.of());
        assertEquals(List.of(), twice.redactions());
        assertEquals(once.text(), twice.text());
    }
}
