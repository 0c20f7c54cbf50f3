package org.xinxiyuan.files.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {
    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "\"330681\"0; 187605123012; 330681187605123012",
                "\"330681\"000000000000; 5123012; 330681000005123012",
                "\\3\\3\\0\\6\\8\\1General; 187605123012; 330681187605123012",
                "0\"(1)\"; 27; 27(1)",
                "000\"9\"00; 12345; 123945",
                "[Red]\"0575-\"0000000; 6012361; ^ 0575-6012361^",
                "0; 27; ''",
                "0\"元\"; 27; ''",
                "\"1\"0.00; 27; ''",
                "\"2\"yyyy; 27; ''",
                "; 27; ''",
                "\"; 27; ''",
                "\\; 27; ''"
            })
    void aNumberIsSeenWithTheDigitsOfItsFormat(String code, String digits, String seen) {
        assertEquals(
                seen.equals("''") ? "" : seen,
                new FormatCode(code == null ? "" : code).number(digits).orElse(""));
    }

    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "\"330681\"@; 187605123012; 330681187605123012",
                "@; 1876; ''",
                "\"镇\"@; 1876; ''",
                "0\"9\"; 1876; ''"
            })
    void aTextIsSeenWithTheDigitsOfItsFormat(String code, String text, String seen) {
        assertEquals(
                seen.equals("''") ? "" : seen, new FormatCode(code).text(text).orElse(""));
    }
}
