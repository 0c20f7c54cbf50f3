package org.xinxiyuan.service.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectingTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '`', value = {"通知, 通知", "=1+1, '=1+1", "-3, '-3", "@a, '@a", "a=b, a=b"})
    void aCellIsNeverAFormula(String value, String cell) {
        assertTrue(Sheets.csv(List.of("头"), List.of(List.of(value))).endsWith("\r\n\"" + cell + "\"\r\n"));
    }

    @Test
    void marksAreEscaped() {
        assertTrue(Sheets.csv(List.of("a\"b"), List.of()).contains("\"a\"\"b\""));
        assertTrue(Sheets.html("<t>", List.of("a&b"), List.of()).contains("<h1>&lt;t&gt;</h1>"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"%PDF-1.7, pdf", "not a scan, bin", "%P, bin"})
    void aScanIsNamedByItsFirstBytes(String scan, String ending) {
        assertEquals(ending, Sheets.ending(scan.getBytes(StandardCharsets.US_ASCII)));
    }
}
