package org.xinxiyuan.service.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Assignment.CarryOver;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Level;

/** From receipts and ledger to lines of a score. */
class ScoringTest {
    private static final Period YEAR = Period.parse("2026");

    private final Town town = new Town("2026-04-10");

    private List<String> lines(String family, String period, Optional<String> officer) {
        return town.scoring().sheet(family, Period.parse(period), officer).score().lines().stream()
                .map(l -> l.fact().on() + " " + l.label() + " "
                        + l.points().map(p -> p.stripTrailingZeros().toPlainString()).orElse("未载明"))
                .toList();
    }

    private void adopt(String piece, Level level, String step, String day) {
        var where = new Adoption.Publication(Optional.empty(), Optional.of(step).filter(s -> !s.isEmpty()));
        town.bookkeeping().adopt(piece, level, where, LocalDate.parse(day), Bookkeeping.Proof.NONE, "王某");
    }

    /** 钟楼区: one piece less is one point less. Parts and whole overlap: what is missing counts once. */
    @ParameterizedTest(name = "whole {0}, long {1}, sent {2} long {3} -> {4}")
    @CsvSource({
        "8, 0, 8, 0, 0",
        "8, 0, 5, 0, -3",
        "8, 2, 5, 0, -3",
        "8, 4, 5, 0, -4",
        "8, 4, 8, 4, 0",
        "0, 2, 5, 1, -1"
    })
    void whatAnEndedMonthLacksCountsOncePerPiece(int whole, int longs, int sent, int sentLong, int points) {
        if (whole > 0) {
            town.quota("w", "2026-03", whole);
        }
        if (longs > 0) {
            town.told("quota", "l", Map.of("quotaId", "l", "period", "2026-03", "target", longs, "reportType", "long"));
        }
        for (int i = 0; i < sent; i++) {
            town.sent("p" + i, "2026-03-05", i < sentLong ? ReportType.LONG : ReportType.BRIEF, "王某");
        }
        town.quota("april", "2026-04", 8);
        var score = town.scoring().sheet("zhonglou", YEAR, Optional.empty()).score();
        assertEquals(points, score.total().intValue(), "April has not ended");
    }

    @Test
    void whatTheCountyCountedIsNotMissing() {
        town.told("quota", "w", Map.of("quotaId", "w", "period", "2026-03", "target", 8, "counted", 7));
        assertEquals(List.of("2026-03-31 少报 -1"), lines("zhonglou", "2026", Optional.empty()));
    }

    @Test
    void adoptionsOfEarlierYearsDecideWhatARepeatBrings() {
        adopt("p", Level.COUNTY, "二档", "2025-12-20");
        adopt("p", Level.PROVINCE, "一档", "2026-01-10");
        assertEquals(List.of("2026-01-10 采用（省级·一档） 10"), lines("zhonglou", "2026", Optional.empty()));
        assertEquals(List.of("2025-12-20 采用（县级·二档） 20"), lines("zhonglou", "2025", Optional.empty())
                .stream().limit(1).toList());
    }

    @Test
    void whatIsNotStatedScoresNothingAndSaysSo() {
        adopt("p", Level.PROVINCE, "", "2026-02-10");
        var sheet = town.scoring().sheet("changshan", Period.parse("2026-Q1"), Optional.empty());
        assertEquals(1, sheet.score().unstated().size());
        assertEquals(0, sheet.score().total().signum());
        assertTrue(sheet.example() && sheet.name().contains("示例"));
    }

    @Test
    void twoMissedSolicitationsMakeTheYearZeroWhereTheSchemeSaysSo() {
        town.sent("p", "2026-01-05", ReportType.LONG, "王某");
        for (var id : List.of("a", "b")) {
            var due = id.equals("a") ? "2026-02-01" : "2026-03-01";
            town.told("solicitation", id, Map.of("title", "题", "due", due, "state", "missed"));
        }
        assertEquals(0, town.scoring().sheet("yunling", YEAR, Optional.empty()).score().total().signum());
    }

    @Test
    void anOfficersScoreHoldsHisOwn() {
        town.sent("w", "2026-01-05", ReportType.LONG, "王某");
        town.sent("q", "2026-01-06", ReportType.LONG, "钱某");
        adopt("w", Level.COUNTY, "一档", "2026-01-20");
        adopt("q", Level.CITY, "一档", "2026-01-21");
        var his = new Duty(Optional.empty(), Optional.empty(), Optional.of("王某"));
        town.bookkeeping().assign(Period.parse("2026-01"), 2, his, CarryOver.NONE, "王某");
        town.quota("w", "2026-01", 9);
        assertEquals(
                List.of("2026-01-20 采用（县级·一档） 10", "2026-01-31 少报 -1"),
                lines("zhonglou", "2026-01", Optional.of("王某")));
    }

    @Test
    void oneMoreAdoptionIsTold() {
        adopt("p", Level.COUNTY, "二档", "2026-02-10");
        var fresh = town.scoring().whatIf("zhonglou", "");
        var again = town.scoring().whatIf("zhonglou", "p");
        assertEquals("采用（县级·一档） 10", fresh.get(0).rate().label() + " " + fresh.get(0).gain().orElseThrow());
        assertEquals(0, again.get(0).gain().orElseThrow().signum(), "less than it had");
        assertTrue(fresh.stream().anyMatch(w -> w.gain().isEmpty()), "国家级 is not stated");
    }

    @Test
    void theChosenSchemeIsKeptAndAnUnknownOneRefused() {
        assertTrue(town.scoring().chosen().isEmpty());
        assertEquals("quota.no-scheme", Town.key(() -> town.scoring().choose("nowhere")));
        town.scoring().choose("yunling");
        assertEquals(Optional.of("yunling"), town.scoring().chosen());
        var yunling = town.scoring().of("yunling");
        assertEquals(List.of("yunling-2025", "yunling-2026"), yunling.versions().stream().map(v -> v.id()).toList());
        assertFalse(yunling.imported());
        assertFalse(town.quotas().page().score().versions().isEmpty());
    }
}
