package org.xinxiyuan.quota.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.shipped.ShippedSchemes;

class SchemeTableTest {
    private static final String HEADS = "事项|层级|档次|刊物|类型|分值";

    /** A scheme as a table, so that what ships can be read back. */
    private static Parsed<Scheme> through(Scheme s) {
        var rates = new ArrayList<>(List.of(HEADS));
        s.rates().forEach(r -> rates.add(String.join(
                "|",
                r.event().label(),
                r.traits().level().map(Level::label).orElse(""),
                r.traits().step().orElse(""),
                r.traits().publication().orElse(""),
                r.traits().type().map(ReportType::label).orElse("不限"),
                r.points().map(p -> p.toPlainString()).orElse("未载明"))));
        var rules = new ArrayList<>(List.of(
                "项目|内容||",
                "编号|" + s.id(),
                "方案族|" + s.family(),
                "名称|" + s.origin().name(),
                "来源|" + s.origin().source(),
                "示例|" + (s.origin().example() ? "是" : "否"),
                "同稿多采|" + (s.rules().multiple() == Scheme.Multiple.UNSTATED ? "未载明" : s.rules().multiple().label())));
        s.inForce().since().ifPresent(day -> rules.add("施行|" + day));
        s.inForce().until().ifPresent(day -> rules.add("废止|" + day));
        s.rules().zeroAfterMissed().ifPresent(n -> rules.add("约稿未报几次全年零分|" + n));
        s.rules().caps().forEach(c -> rules.add("封顶|"
                + (c.events().isEmpty() ? "全部" : c.events().stream().map(Event::label).collect(Collectors.joining("、")))
                + "|" + c.per().label() + "|" + c.limit().toPlainString()));
        s.rules().target().ifPresent(t -> {
            t.needs().forEach(n -> rules.add("达标|" + n.type().map(ReportType::label).orElse("不限") + "|"
                    + n.per().label() + "|" + n.pieces()));
            t.points().ifPresent(p -> rules.add("达标分|" + p.toPlainString()));
        });
        return SchemeTable.read(Tables.book(
                "方案.xlsx",
                Tables.sheet("分值", rates.toArray(String[]::new)),
                Tables.sheet("规则", rules.toArray(String[]::new))));
    }

    @Test
    void whatShipsGoesThroughATableAndComesBackTheSame() {
        var all = ShippedSchemes.load(Path.of("app"));
        assertTrue(all.size() >= 7);
        all.forEach(scheme -> {
            var parsed = through(scheme);
            assertEquals(List.of(), parsed.problems(), scheme.id());
            assertEquals(scheme, parsed.value().orElseThrow());
        });
    }

    @Test
    void everyMistakeIsNamedAndNothingIsTaken() {
        Sheet rates = Tables.sheet(
                "分值",
                HEADS,
                "采用|县级|一档|||5",
                "采用|县级|一档|||6",
                "采用|镇级||||5",
                "点赞|||||1",
                "批示|市级||||",
                "批示|省级||||五分",
                "达标|||||10",
                "采用|市级|||散文|2");
        Sheet rules = Tables.sheet(
                "规则", "编号|x", "名称|某县", "示例|也许", "施行|去年", "同稿多采|随意", "封顶|采用|周|10", "封顶|采用|月|0", "达标分|10", "奖金|1");
        var parsed = SchemeTable.read(Tables.book("方案.xlsx", rates, rules));
        assertTrue(parsed.value().isEmpty());
        assertEquals(
                List.of(
                        "分值 3 ", "分值 4 B 层级", "分值 5 A 事项", "分值 6 F 分值", "分值 7 F 分值", "分值 8 A 事项",
                        "分值 9 E 类型", "规则 6 C", "规则 7 D", "规则 9 A", "规则 1 ", "规则 3 B", "规则 4 B", "规则 5 B",
                        "规则 8 B"),
                Tables.places(parsed.problems()));
    }

    @Test
    void theRulesMustBeThere() {
        var parsed = SchemeTable.read(Tables.book("方案.xlsx", Tables.sheet("分值", HEADS, "采用|||||5")));
        assertTrue(parsed.problems().get(0).sentence().contains("没有名为“规则”的工作表"));
    }
}
