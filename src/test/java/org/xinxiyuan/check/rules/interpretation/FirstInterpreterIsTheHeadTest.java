package org.xinxiyuan.check.rules.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class FirstInterpreterIsTheHeadTest {
    private final FirstInterpreterIsTheHead rule = new FirstInterpreterIsTheHead(Checkers.JUDGE);

    private static Piece interpretation(String close) {
        return Piece.of("《垃圾处理费管理办法》政策解读", "一、背景依据：为了规范收费，出台本办法。适用范围是全乡。" + close)
                .in("0303");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "解读人：乡规划建设办公室主任 孙某。, ''",
        "解读人：分管负责同志、乡主要负责人。, ''",
        "解读人：乡规划建设办公室副主任 孙某。, INTERP_PERSON/HINT",
        "解读机关：乡规划建设办公室。, INTERP_PERSON/HINT",
    })
    void wantsTheHeadOfTheDepartment(String close, String codes) {
        assertEquals(codes, Found.codes(rule, interpretation(close)));
    }

    @Test
    void takesTheTypedFieldAndNamesADeputy() {
        assertEquals("", Found.codes(rule, interpretation("").element("interpreter", "财政所所长韩某")));
        assertTrue(Found.messages(rule, interpretation("解读人：副所长韩某")).get(0).contains("副职"));
        assertEquals("", Found.codes(rule, Piece.of("封山通告", "即日起封山。").in("0603")));
    }
}
