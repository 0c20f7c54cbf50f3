package org.xinxiyuan.check.rules.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class ReportIsNoAlbumTest {
    private final ReportIsNoAlbum rule = new ReportIsNoAlbum(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "LONG, 图为干部宣讲。图为合影。现场欢声笑语，大家纷纷表示收获满满，掌声不断。, REPORT_ALBUM/WARN",
        "BRIEF, 活动现场气氛温暖，老人们笑容满面，大家赞不绝口，一致点赞。, REPORT_ALBUM/WARN",
        "LONG, 图为干部宣讲。图为合影。, REPORT_ALBUM/WARN",
        "LONG, 图为新渠。图为旧渠。衬砌渠道4.6公里，受益2100亩。, ''",
        "LONG, 栽植油茶1200亩，带动310户，群众笑容多了，纷纷表示满意，一致点赞。, ''",
        "PROBLEM, 化肥价格上涨，小户承受吃力。, ''",
        "URGENT_FIRST, 图为现场。图为现场。大家感动，掌声，笑容。, ''",
    })
    void tellsAnAlbumByTwoSigns(ReportType type, String body, String codes) {
        assertEquals(codes, Found.codes(rule, Piece.of("情况", body).report(type)));
    }
}
