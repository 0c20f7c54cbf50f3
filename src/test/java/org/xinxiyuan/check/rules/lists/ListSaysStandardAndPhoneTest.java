package org.xinxiyuan.check.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class ListSaysStandardAndPhoneTest {
    private final ListSaysStandardAndPhone rule = new ListSaysStandardAndPhone(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "0405, 申请人：吴某，拟建地点大树村，占地面积110平方米，审核同意。公示期：6月11日至6月17日。, LIST_ELEMENTS/HINT",
        "0405, 申请人：吴某，拟建地点大树村，占地面积110平方米，审核同意。监督电话：0000-6034004。, ''",
        "0405, 申请人：吴某，拟建地点大树村，占地面积110平方米，审核同意。如有异议请拨打电话0000-6034004。, ''",
        "03120102, 拟纳入低保对象名单：吴某，保障人口2人。监督电话：0000-6034004。, LIST_ELEMENTS/HINT",
        "03120102, 拟纳入低保对象名单：吴某，保障人口2人，每人每月补差412元。监督电话：0000-6034004。, ''",
        "0407, 征收范围：老街。补偿标准每平方米2100元。, ''",
        "0603, 即日起封山。, ''",
    })
    void asksWhatTheColumnDoesNot(String column, String body, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("2025年6月公示", body).in(column)));
    }

    @Test
    void readsTablesAndFields() {
        var table = "| 姓名 | 保障人口 | 月保障金额（元） |\n| --- | --- | --- |\n| 吴某 | 2 | 824元 |\n";
        assertEquals("", Found.codes(rule, Piece.of("2025年6月低保公示", table).in("03120102")));
        var typed = Piece.of("2025年6月低保公示", "拟纳入低保对象名单：吴某，2人。").in("03120102").element("standard", "每人每月412元");
        assertEquals("", Found.codes(rule, typed));
    }
}
