package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.detect.PersonalData;

class DeletionTest {
    private static final Policy DELETING =
            new Policy("deleting", Map.of(PersonalData.PHONE_MOBILE, Treatment.DELETE), Map.of(), "〔已隐藏〕");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "来信人周某。**联系电话：** 13800138060 > 来信人周某。",
                "来信人周某。**联系电话**：13800138060 > 来信人周某。",
                "来信人周某。联系电话：13800138060 > 来信人周某。",
                "**来信人** 周某，手机13800138060。 > **来信人** 周某。",
            })
    void aLabelGoesWithItsBoldPrint(String text, String shown) {
        assertEquals(
                shown, Shipped.REDACTOR.apply("body", text, DELETING, List.of()).text());
    }
}
