package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

final class PromisedFilesAttachedTest {
    private final PromisedFilesAttached rule = new PromisedFilesAttached(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} with {1} -> {2}")
    @CsvSource({
        "会议照片和会议纪要附后。, 照片1.jpg;会议纪要.docx, ''",
        "会议照片和会议纪要附后。, 现场.PNG;纪要.docx, ''",
        "会议照片和会议纪要附后。, 现场.png, ATT_PROMISED/HINT",
        "会议纪要和新闻稿附后。, 会议纪要.pdf, ATT_PROMISED/HINT",
        "补贴明细见附件。, 发放表.xlsx, ''",
        "详见附件。, , ATT_PROMISED/HINT",
        "详见附件。, 方案.pdf, ''",
        "会议纪要印发各村。, , ''",
    })
    void looksForTheFilesThatTheTextAnnounces(String sentence, String files, String codes) {
        var piece = Piece.of("第8次镇长办公会", "会议研究了防汛工作。" + sentence).in("0503");
        assertEquals(codes, Found.codes(rule, files == null ? piece : piece.attach(files.split(";"))));
    }

    @ParameterizedTest
    @CsvSource({"BRIEF", "LONG"})
    void leavesReportsAlone(ReportType type) {
        assertEquals("", Found.codes(rule, Piece.of("情况", "详见附件。").report(type)));
    }
}
