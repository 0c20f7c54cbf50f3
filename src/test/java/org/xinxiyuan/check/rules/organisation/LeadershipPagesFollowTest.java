package org.xinxiyuan.check.rules.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class LeadershipPagesFollowTest {
    private final LeadershipPagesFollow rule = new LeadershipPagesFollow(Checkers.JUDGE, Checkers.CATALOG);
    private static final String APPOINTED = "2025年6月9日，经乡人大会议选举，韩某当选白鹤乡人民政府乡长。";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "经研究，任命韩某为白鹤乡人民政府副乡长。, LEADER_CHANGED/HINT",
        "免去郑某的白鹤乡党委委员职务。, LEADER_CHANGED/HINT",
        "任命韩某为白鹤乡农技站站长。, ''",
        "招聘公益性岗位人员3名，经乡长办公会同意。, ''",
    })
    void remindsWithTheAppointment(String sentence, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("人事任免", sentence).in("0314")));
    }

    @Test
    void namesThePagesInTheStock() {
        var piece = Piece.of("人事任免", APPOINTED)
                .in("0314")
                .stock("030101", "白鹤乡机关职能", "2024-01-10", "负责人：郑某")
                .stock("030104", "白鹤乡农技站", "2024-01-10", "业务范围");
        var message = Found.messages(rule, piece).get(0);
        assertTrue(message.contains("《白鹤乡机关职能》") && !message.contains("农技站"), message);
    }

    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource({
        "030101, 2025-06-01, LEADER_OUTDATED/HINT",
        "030102, 2025-06-01, LEADER_OUTDATED/HINT",
        "030101, 2025-06-10, ''",
        "030105, 2025-06-01, ''",
    })
    void remindsOnAnOlderPage(String column, String formedOn, String codes) {
        var page = Piece.of("白鹤乡", "主要职责：负责全乡行政工作。办公地址：白鹤街1号。办公时间：工作日8:30。电话0000-6034000。负责人：郑某。")
                .in(column)
                .formedOn(formedOn)
                .stock("0314", "人事任免公告", "2025-06-09", APPOINTED);
        assertEquals(codes, Found.codes(rule, page));
    }
}
