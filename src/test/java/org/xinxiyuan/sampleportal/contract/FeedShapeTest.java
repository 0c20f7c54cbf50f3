package org.xinxiyuan.sampleportal.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The feed's tables take the contract's own examples and nothing that departs from them. */
class FeedShapeTest {
    private static void check(String type, String json) throws IOException {
        FeedShape.of(type).check(Json.file(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/sampleportal/changes-that-fit.csv", delimiter = '|', quoteCharacter = '~')
    void whatTheContractShowsFits(String type, String json) {
        assertDoesNotThrow(() -> check(type, json));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/sampleportal/changes-that-do-not.csv", delimiter = '|', quoteCharacter = '~')
    void whatDepartsFromItDoesNot(String type, String json) {
        assertThrows(Refused.class, () -> check(type, json));
    }

    @Test
    void thereIsNoOtherTypeOfChange() {
        assertThrows(IllegalArgumentException.class, () -> FeedShape.of("gossip"));
    }
}
