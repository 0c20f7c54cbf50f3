package org.xinxiyuan.check.rules.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class InterpretationHasAFormTest {
    private final InterpretationHasAForm rule = new InterpretationHasAForm(Checkers.JUDGE);

    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvSource({
        "《垃圾费办法》政策解读, 适用范围是全乡。, , INTERP_FORM/HINT",
        "《垃圾费办法》政策解读, 适用范围是全乡。, 办法.pdf, INTERP_FORM/HINT",
        "一图读懂《垃圾费办法》, 适用范围是全乡。, , ''",
        "《垃圾费办法》政策解读, 适用范围是全乡。, 图解.JPG, ''",
        "《垃圾费办法》政策解读, 问：收多少？答：每人12元。问：找谁交？答：村委会。, , ''",
        "《垃圾费办法》政策解读, 问：收多少？答：每人12元。, , INTERP_FORM/HINT",
        "《垃圾费办法》政策解读, 解读人：所长韩某。, , ''",
    })
    void seesTheFormOfAnInterpretation(String title, String body, String file, String codes) {
        var piece = Piece.of(title, "一、背景依据：为了规范收费，出台本办法。" + body).in("0303");
        assertEquals(codes, Found.codes(rule, file == null ? piece : piece.attach(file)));
    }
}
