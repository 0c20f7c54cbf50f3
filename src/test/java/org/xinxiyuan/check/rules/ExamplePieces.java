package org.xinxiyuan.check.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.ReportType;

/** 举例: pieces that show on the page of rules what the labelled ones have no example of. */
final class ExamplePieces {
    private static final String TABLE = """
            | 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 4 |
            | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | （七）总计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
            | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            """;
    private static final String WORK = "全年在县政府网站公开信息，其中有政策文件和惠农补贴信息，群众对办事公开反映较好。\n";

    private ExamplePieces() {}

    static Stream<Piece> all() {
        return Stream.of(documents(), periods(), organisation(), reports(), wording())
                .flatMap(pieces -> pieces);
    }

    private static Stream<Piece> documents() {
        return Stream.of(
                Piece.of("关于做好防汛工作的通知", "白政发〔2025〕8号 请认真执行。白鹤乡人民政府 2025年7月9日\n公开属性：依申请公开")
                        .in("030202"),
                Piece.of("关于转发防汛工作方案的通知", "白政发〔2025〕8号 现将县里的方案转发给你们。").in("030202"),
                Piece.of("关于印发垃圾处理费管理办法的通知", "白政规〔2025〕1号 本办法自印发之日起施行。").in("030201"),
                Piece.of("关于印发垃圾处理费管理办法的通知", "白政规〔2025〕1号 本办法自印发之日起施行。")
                        .in("030201")
                        .validUntil("2025-05-31"),
                Piece.of("《垃圾处理费管理办法》政策解读", "一、背景依据：为了规范收费，出台本办法。办法自印发之日起施行。")
                        .in("0303")
                        .linked("030201", "interprets", Optional.of("办法自印发之日起施行。"), Optional.empty()));
    }

    private static Stream<Piece> periods() {
        return Stream.of(
                Piece.of("白鹤乡2025年财政预算公开", "2025年2月10日，乡人民代表大会批准了本预算。")
                        .in("030801")
                        .formedOn("2025-02-20")
                        .today("2025-03-04"),
                Piece.of("2025年6月低保对象公示", "公示期：6月11日至6月19日。").in("03120102").publicity("2025-06-11", "2025-06-17"),
                Piece.of("2025年6月临时救助公示", "名单见附件。").in("03120103").attach("张三身份证.xlsx"),
                Piece.of("关于征求集镇规划意见的公告", "属于重大行政决策。征集时间：6月11日至6月20日。").in("0501"),
                Piece.of("关于征求集镇规划意见的公告", "征集时间：6月11日至6月20日。").in("0501"),
                Piece.of("关于征求集镇规划意见的公告", "征集时间：6月11日至7月11日。")
                        .in("0501")
                        .publicity("2025-06-11", "2025-07-11")
                        .published(),
                Piece.of("第8次镇长办公会", "6月9日，镇长主持召开会议，研究了人事任免事项。").in("0503"));
    }

    private static Stream<Piece> organisation() {
        String appointed = "经乡人大会议选举，韩某当选白鹤乡人民政府乡长。";
        return Stream.of(
                Piece.of("人事任免", appointed).in("0314").stock("030101", "白鹤乡机关职能", "2024-01-10", "负责人：郑某"),
                Piece.of("白鹤乡机关职能", "主要职责：负责全乡行政工作。负责人：郑某。")
                        .in("030101")
                        .formedOn("2024-01-10")
                        .stock("0314", "白鹤乡人事任免公告", "2025-06-09", appointed),
                Piece.of(
                                "白鹤乡2025年政府信息公开工作年度报告",
                                "一、总体情况\n" + WORK
                                        + "四、政府信息公开行政复议、行政诉讼情况\n| 行政复议 | 1 | 0 | 0 | 0 | 0 |\n五、存在的主要问题及改进情况\n六、其他需要报告的事项 无。\n"
                                        + TABLE)
                        .in("08")
                        .stock("08", "白鹤乡2024年政府信息公开工作年度报告", "2025-01-20", WORK + TABLE));
    }

    private static Stream<Piece> reports() {
        return Stream.of(
                Piece.of("白鹤乡开展宣讲", "图为干部宣讲。图为合影。现场欢声笑语，大家纷纷表示收获满满，游客同比增加。").report(ReportType.LONG),
                Piece.of("大树村塌方情况", "6月9日，大树村边坡塌方，无人员伤亡。").report(ReportType.URGENT_FIRST));
    }

    private static Stream<Piece> wording() {
        return Stream.of(
                Piece.of("关于维修道路的通知", "认真布署,于2026.3.5完成，2月30日前对道路进行进行检修（含桥梁。"),
                Piece.of("道路维修情况", "水田占45%，旱地占66%。道路由12公里增加到10公里。5—3月开展检查。"),
                Piece.of("道路维修户数", "| 村 | 户数 |\n|---|---|\n| 甲村 | 12 |\n| 乙村 | 8 |\n| 合计 | 21 |"));
    }
}
