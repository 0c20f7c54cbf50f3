package org.xinxiyuan.quota.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.shipped.ShippedSchemes;

/** The published schemes, cell by cell as far as they tell, and the fictional one with everything there is. */
class SchemesTest {
    @ParameterizedTest
    @CsvSource({
        "changshan,   ADOPTED,    county/一档,               5",
        "changshan,   ADOPTED,    county/三档,               30",
        "changshan,   ADOPTED,    city/二档,                 50",
        "changshan,   ADOPTED,    province,                  未载明",
        "changshan,   ADOPTED,    national,                  未载明",
        "changshan,   INSTRUCTED, city,                      未载明",
        "changshan,   NOTED,      /迟报,                     未载明",
        "luan,        NOTED,      /报省,                     5",
        "luan,        NOTED,      /报国办,                   30",
        "luan,        ADOPTED,    county/二档,               10",
        "luan,        ADOPTED,    city,                      未载明",
        "luan,        ADOPTED,    province,                  40",
        "luan,        ADOPTED,    national,                  80",
        "luan,        INSTRUCTED, city/市主要领导,           30",
        "luan,        INSTRUCTED, city,                      没有选档次，未计分",
        "luan,        INSTRUCTED, province,                  方案没有这一项，未载明",
        "lianyungang, NOTED,      /选用报国办,               10",
        "lianyungang, ADOPTED,    county/二档,               1",
        "lianyungang, ADOPTED,    province/四档,             5",
        "lianyungang, INSTRUCTED, city/二档,                 10",
        "lianyungang, INSTRUCTED, national,                  100",
        "guangyuan,   ADOPTED,    county/二档,               5",
        "guangyuan,   ADOPTED,    county///solicited,        5",
        "guangyuan,   ADOPTED,    county/二档/网站,          0.5",
        "guangyuan,   ADOPTED,    county,                    没有选档次，未计分",
        "guangyuan,   INSTRUCTED, province/三档,             5",
        "guangyuan,   NOTED,      /约稿、批示反馈迟报,       -10",
        "zhonglou,    SHORTFALL,  '',                        -1",
        "zhonglou,    ANSWERED,   '',                        2",
        "zhonglou,    ADOPTED,    province/二档,             50",
        "zhonglou,    NOTED,      /错误,                     -2",
        "zhonglou,    INSTRUCTED, county/一档,               10",
        "yunling,     ADOPTED,    county//云岭信息,          8",
        "yunling,     ADOPTED,    county//云岭信息/long,     12",
        "yunling,     INSTRUCTED, city,                      15",
        "yunling,     INSTRUCTED, city/主要领导,             20",
        "yunling,     INSTRUCTED, province,                  未载明"
    })
    void aCellScoresWhatTheTableStates(String family, Event event, String traits, String wanted) {
        var fact = Facts.of(event, "one", "2026-03-05", Facts.traits(traits));
        var line = Facts.family(family).score(List.of(fact)).lines().get(0);
        assertEquals(
                wanted,
                line.points().map(BigDecimal::toPlainString).or(line::remark).orElseThrow());
    }

    @Test
    void everyPublishedSchemeIsMarkedAsAnExample() {
        var schemes = ShippedSchemes.load(Path.of("app"));
        assertEquals(7, schemes.size());
        assertTrue(schemes.stream()
                .allMatch(s -> s.origin().example() && s.origin().name().contains("示例")));
    }

    @Test
    void aMonthThatMeetsItsTargetScoresAndTheYearIsCapped() {
        var facts = new ArrayList<Fact>();
        for (int month = 1; month <= 12; month++) {
            for (int i = 0; i < 8; i++) {
                facts.add(
                        Facts.sent("b" + month + "-" + i, "2026-%02d-%02d".formatted(month, 3 + i), ReportType.BRIEF));
            }
            if (month % 3 == 0) {
                facts.add(Facts.sent("l" + month, "2026-%02d-20".formatted(month), ReportType.LONG));
            }
        }
        assertEquals(new BigDecimal(120), Facts.family("changshan").score(facts).total());
        facts.removeIf(f -> f.id().equals("l6"));
        assertEquals(new BigDecimal(90), Facts.family("changshan").score(facts).total());
        facts.removeIf(f -> f.id().equals("b1-0"));
        assertEquals(new BigDecimal(80), Facts.family("changshan").score(facts).total());
    }

    @ParameterizedTest
    @CsvSource({
        "lianyungang, province/一档, national, 60",
        "guangyuan,   province/一档, national, 10",
        "guangyuan,   national, province/一档, 10",
        "yunling,     city,          national, 100"
    })
    void aPieceAdoptedTwiceScoresTheSumWhereTheSchemeSaysSoAndElseTheHighest(
            String family, String first, String second, int total) {
        var one = Facts.adopted("a", "2026-03-01", "p", Facts.traits(first));
        var two = Facts.adopted("b", "2026-04-01", "p", Facts.traits(second));
        var score = Facts.family(family).score(List.of(two, one));
        assertEquals(
                List.of("a", "b"),
                score.lines().stream().map(l -> l.fact().id()).toList());
        assertEquals(total, score.total().intValueExact());
    }
}
