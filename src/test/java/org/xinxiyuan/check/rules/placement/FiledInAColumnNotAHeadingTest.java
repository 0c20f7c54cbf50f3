package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class FiledInAColumnNotAHeadingTest {
    private final FiledInAColumnNotAHeading rule = new FiledInAColumnNotAHeading(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0313, 031301", "03, 031301", "031301, ", "0602, "})
    void namesTheColumnBelowTheHeading(String column, String suggested) {
        var piece = Piece.of("白鹤乡5月安全检查情况", "5月14日，检查对象为加油站2家，发现隐患5处，已下达整改通知，限5月20日前整改。")
                .in(column);
        var findings = rule.check(piece.build());
        assertEquals(
                Optional.ofNullable(suggested),
                findings.stream().flatMap(f -> f.details().suggest().stream()).findFirst());
    }
}
