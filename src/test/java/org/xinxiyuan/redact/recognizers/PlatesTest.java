package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "鄂Q12345 > 鄂Q12345",
                "粤B·D12345 > 粤B·D12345",
                "川A 8F678 > 川A 8F678",
                "鄂ｑ１２３４５ > 鄂ｑ１２３４５",
                "沪A1234学 > 沪A1234学",
                "京AD12345号车 > 京AD12345",
                "粤B类企业 > -",
                "京A到沪A > -",
                "皖I12345 > -",
                "拖拉机苏01·B2345 > 苏01·B2345",
                "型号01-B2345 > -",
                "京A1234567 > -",
            })
    void findsPlatesOfGa36(String text, String found) {
        assertEquals(found, Found.by(new Plates(), text));
    }
}
