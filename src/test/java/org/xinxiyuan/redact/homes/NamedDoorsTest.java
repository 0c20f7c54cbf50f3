package org.xinxiyuan.redact.homes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.detect.PersonalData;

/** Doors and rooms that nothing but a name beside them tells to be homes, in a text with a personal number. */
class NamedDoorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404室王建国反映暖气不热。 | 404室
            3号院王淑琴、5号院郝建军，已劝 | 3号院 5号院
            甲15号 陈桂英 送药 | 甲15号
            东2排7号石腊梅母子2人 | 东2排7号
            高五女，砖窑上2号 | 砖窑上2号
            六排3号：钱大妈 | 六排3号
            租户黄小琴（503房）欠水费 | 503房
            43号 王桂兰 独居；45号 李桂芳 与子同住 | 43号 45号
            西3排2号谢老汉 | 西3排2号
            1室停电：302钱婶、405老周、501孟家小两口 | 302 405 501
            二楼：201 赵建，一人；203 钱婶，腿伤 | 201 203
            房东邱福生住102，外出 | 102
            """)
    void areFound(String text, String homes) {
        assertEquals(homes, addresses(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12号到岗，王建国带班。
            第5号郎永贵提出异议。
            305室李主任签收。
            302室 王所长 值班
            安排在一楼，房间内设施完好。
            全村共201户，王建国等人参加。
            第四户：韦妈六不在家。
            1号楼，安装电梯。
            李四 500、王五 300、赵六 200
            会议在201召开，王建国主持。
            2023 王建国 优秀
            3号窗口张丽办理退税
            住200元一晚的旅馆
            """)
    void areLeftAlone(String text) {
        assertEquals("", addresses(text));
    }

    private static String addresses(String text) {
        var whole = "诉求人手机13800138011。\n" + text;
        return Shipped.DETECTOR.detect(whole).stream()
                .filter(found -> found.type() == PersonalData.ADDRESS)
                .map(found -> found.span().in(whole))
                .collect(Collectors.joining(" "));
    }
}
