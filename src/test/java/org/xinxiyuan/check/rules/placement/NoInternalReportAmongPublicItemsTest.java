package org.xinxiyuan.check.rules.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class NoInternalReportAmongPublicItemsTest {
    private final NoInternalReportAmongPublicItems rule = new NoInternalReportAmongPublicItems(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource({
        "关于大树村滑坡险情的续报, 县政府办：现将后续情况报告如下。, 1",
        "【情况反映】秸秆收储点不足, 我乡农户反映强烈。, 1",
        "基层工资发放慢, 报送：县委办信息科。建议县级部门简化流程。, 1",
        "秸秆离田难, 按照县政府办约稿通知报送，供领导参阅。建议县里统筹布点。, 1",
        "白鹤乡2025年防汛工作情况报告, 2025年以来，我乡主要做法：一是修渠。二是巡查。, 0",
        "白鹤乡安全生产检查情况通报, 现将检查情况通报如下。, 0",
        "白鹤乡召开政务信息工作会, 会议要求各村按时报送情况反映、信息专报。, 0",
        "2025年政务信息工作总结, 全年向县委办、县政府办报送信息86条，约稿6篇。, 0",
        "白鹤乡人民政府关于路灯的答复, 县政府办公室转来的来信收悉，现答复如下。, 0",
    })
    void tellsAReportByItsFormAndNotByItsSubject(String title, String body, int found) {
        assertEquals(found, rule.check(Piece.of(title, body).in("0605").build()).size());
    }

    @ParameterizedTest
    @CsvSource({"关于大树村滑坡险情的初报"})
    void hasNothingAgainstAReportInItsOwnLane(String title) {
        var piece = Piece.of(title, "县政府办：现报告如下。").report(ReportType.URGENT_FIRST, Optional.empty(), Optional.empty());
        assertEquals(0, rule.check(piece.build()).size());
    }
}
