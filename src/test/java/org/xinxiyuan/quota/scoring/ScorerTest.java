package org.xinxiyuan.quota.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Period;

/** The rules of a whole scheme, by the fictional county that uses each of them and changes its table in mid-year. */
class ScorerTest {
    private final Scorer yunling = Facts.family("yunling");

    private int total(Fact... facts) {
        return yunling.score(List.of(facts)).total().intValueExact();
    }

    @Test
    void aChangeOfSchemeInMidYearScoresEachDayByTheTableInForce() {
        assertEquals(1, total(Facts.sent("a", "2026-06-30", ReportType.BRIEF)));
        assertEquals(2, total(Facts.sent("a", "2026-07-01", ReportType.BRIEF)));
        var adoptedInBoth = List.of(
                Facts.adopted("a", "2026-06-30", "p", Facts.traits("city")),
                Facts.adopted("b", "2026-07-01", "p", Facts.traits("city")),
                Facts.adopted("c", "2026-07-02", "p", Facts.traits("province")));
        var score = yunling.score(adoptedInBoth);
        assertEquals(List.of("yunling-2025", "yunling-2026", "yunling-2026"), schemes(score));
        assertEquals(60, score.total().intValueExact());
    }

    private static List<String> schemes(Score score) {
        return score.lines().stream().map(l -> l.scheme().orElseThrow()).toList();
    }

    @Test
    void aDayWithoutASchemeScoresNothingAndSaysSo() {
        var line = yunling.score(List.of(Facts.adopted("a", "2024-12-31", "p", Facts.traits("city"))))
                .lines()
                .get(0);
        assertEquals(Optional.empty(), line.points());
        assertEquals(Optional.of("这一天没有施行的方案"), line.remark());
    }

    @Test
    void whatIsSentIsCappedByTheMonthAndTheNextMonthBeginsAnew() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 12; i++) {
            facts.add(Facts.sent("m" + i, "2026-02-03", ReportType.BRIEF));
        }
        facts.add(Facts.sent("n", "2026-03-03", ReportType.BRIEF));
        var score = yunling.score(facts);
        assertEquals(10, score.within(Period.parse("2026-02")).total().intValueExact());
        assertEquals(1, score.within(Period.parse("2026-03")).total().intValueExact());
        assertEquals(
                2, score.lines().stream().filter(l -> l.remark().isPresent()).count());
    }

    @Test
    void deductionsAreBoundedToo() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 20; i++) {
            facts.add(Facts.of(Event.NOTED, "n" + i, "2026-03-05", Traits.ofMatter("错情")));
        }
        assertEquals(-30, yunling.score(facts).total().intValueExact());
        facts.add(Facts.of(Event.NOTED, "good", "2026-03-06", Traits.ofMatter("首报突发事件")));
        assertEquals(-25, yunling.score(facts).total().intValueExact());
    }

    @Test
    void adoptionsAndInstructionsShareAQuarterlyCap() {
        assertEquals(
                150,
                total(
                        Facts.adopted("a", "2026-01-05", "p", Facts.traits("national")),
                        Facts.adopted("b", "2026-02-05", "q", Facts.traits("national")),
                        Facts.of(Event.INSTRUCTED, "c", "2026-03-05", Facts.traits("county"))));
    }

    @Test
    void twoMissedSolicitationsSetTheYearToZeroAndNothingBringsItBack() {
        var facts = new ArrayList<>(List.of(
                Facts.adopted("a", "2026-01-05", "p", Facts.traits("city")),
                Facts.of(Event.MISSED, "m1", "2026-02-05", Traits.NONE)));
        assertEquals(15, yunling.score(facts).total().intValueExact());
        facts.add(Facts.of(Event.MISSED, "m2", "2026-05-05", Traits.NONE));
        facts.add(Facts.adopted("b", "2026-08-05", "q", Facts.traits("national")));
        facts.add(Facts.adopted("c", "2025-08-05", "r", Facts.traits("city")));
        var score = yunling.score(facts);
        assertEquals(BigDecimal.ZERO, score.within(Period.parse("2026")).total());
        assertEquals(20, score.within(Period.parse("2025")).total().intValueExact());
        assertTrue(score.lines().stream().anyMatch(l -> l.remark().equals(Optional.of("全年按零分"))));
    }

    @Test
    void oneMoreAdoptionIsTriedWithoutBeingKept() {
        var facts = List.of(Facts.adopted("a", "2026-07-05", "p", Facts.traits("city")));
        var newPiece = WhatIf.all(yunling, facts, LocalDate.parse("2026-08-01"), "");
        var samePiece = WhatIf.all(yunling, facts, LocalDate.parse("2026-08-01"), "p");
        assertEquals(Optional.of(new BigDecimal(40)), gain(newPiece, "采用（省级）"));
        assertEquals(Optional.of(new BigDecimal(20)), gain(samePiece, "采用（省级）"));
        assertEquals(Optional.of(BigDecimal.ZERO), gain(samePiece, "采用（县级·一档）"));
        assertEquals(Optional.empty(), gain(newPiece, "批示（省级）"));
        assertEquals(20, yunling.score(facts).total().intValueExact());
    }

    private static Optional<BigDecimal> gain(List<WhatIf> all, String rate) {
        return all.stream()
                .filter(w -> w.rate().label().equals(rate))
                .findFirst()
                .orElseThrow()
                .gain();
    }
}
