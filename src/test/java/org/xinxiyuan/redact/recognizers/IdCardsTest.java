package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;

class IdCardsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "张三511302188804120348来访 > 511302188804120348",
                "身份证号511302188804120341 > ?511302188804120341",
                "案卷号511302188804120341 > -",
                "案卷号511302188804120348 > ?511302188804120348",
                "511302 18880412 0348 > 511302 18880412 0348",
                "５１１３０２１８８８０４１２０３４８ > ５１１３０２１８８８０４１２０３４８",
                "511302188804\\n120348 > 511302188804\\n120348",
                "残疾证号51130218880412034843 > 51130218880412034843",
                "学籍号G511302188804120348 > G511302188804120348",
                "旧身份证号511302880412034 > 511302880412034",
                "注册号511302880412034 > -",
                "999999188804120342 > -",
                "身份证号5113**********0348 > -",
                "51130218880412034813800138001 > 511302188804120348 13800138001",
                "6501211800010100086217001200001172559 > 650121180001010008 6217001200001172559",
                "511302188804120348193-5229-6834 > 511302188804120348 193-5229-6834",
                "5113021888041203480345 > -",
                "统一社会信用代码91511302MA0000000X > -",
                "第511302188813990348号 > -",
            })
    void findsNumbersWithAProofOrALabel(String text, String found) {
        assertEquals(found, Found.by(new IdCards(Shipped.LEXICON.areaCodes()), text));
    }
}
