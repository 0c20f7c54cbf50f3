package org.xinxiyuan.check.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class NormativeDocumentHasATermTest {
    private final NormativeDocumentHasATerm rule = new NormativeDocumentHasATerm(Checkers.JUDGE);

    private static Piece document(String column, String sentence) {
        return Piece.of("关于印发《白鹤乡垃圾处理费管理办法》的通知", "白政规〔2025〕1号 现将办法印发给你们。" + sentence)
                .in(column);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "030201, 本办法自2025年7月1日起施行。, DOC_TERM/HINT",
        "030201, 本办法自2025年7月1日起施行，有效期3年。, ''",
        "030201, 本办法自印发之日起施行，有效期至2028年12月31日。, ''",
        "030201, 本办法有效期为五年。, ''",
        "030201, 本办法试行两年。, ''",
        "030201, 原办法的有效期已经届满。, DOC_TERM/HINT",
        "030202, 请认真执行。, ''",
    })
    void asksHowLongANormativeDocumentHolds(String column, String sentence, String codes) {
        assertEquals(codes, Found.codes(rule, document(column, sentence)));
    }

    @ParameterizedTest(name = "until {0} -> {1}")
    @CsvSource({"2028-06-30, ''", "2025-06-11, ''", "2025-06-10, DOC_TERM/WARN"})
    void takesTheTypedDay(String until, String codes) {
        assertEquals(codes, Found.codes(rule, document("030201", "自印发之日起施行。").validUntil(until)));
    }
}
