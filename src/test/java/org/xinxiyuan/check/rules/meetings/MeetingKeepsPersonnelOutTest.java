package org.xinxiyuan.check.rules.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class MeetingKeepsPersonnelOutTest {
    private final MeetingKeepsPersonnelOut rule = new MeetingKeepsPersonnelOut(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "会议研究了人事任免事项。, 0503, MEETING_INTERNAL/HINT",
        "会议听取了干部考察情况汇报。, 0503, MEETING_INTERNAL/HINT",
        "会议讨论了有关站所人事问题。, 0503, MEETING_INTERNAL/HINT",
        "会议要求镇村干部到村到户。, 0503, ''",
        "会议研究了干部包村防汛工作。, 0503, ''",
        "现将人事任免事项公告如下。, 0603, ''",
    })
    void hintsAtInnerAffairs(String sentence, String column, String codes) {
        var piece = Piece.of("第8次镇长办公会", "6月9日，镇长主持召开会议。" + sentence).in(column);
        assertEquals(codes, Found.codes(rule, piece));
    }
}
