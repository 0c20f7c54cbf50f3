package org.xinxiyuan.quota.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Period;

class ScoringPropertyTest {
    private static final List<String> FAMILIES =
            List.of("changshan", "luan", "lianyungang", "guangyuan", "zhonglou", "yunling");

    @Property(tries = 300)
    void theLinesSumToTheScoreAndTheMonthsToTheYear(
            @ForAll("families") String family, @ForAll("manyFacts") List<Fact> facts) {
        var score = Facts.family(family).score(facts);
        var sum = score.lines().stream().map(ScoreLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(score.total()));
        var months = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            months = months.add(
                    score.within(Period.parse("2026-%02d".formatted(month))).total());
        }
        assertEquals(0, months.compareTo(score.within(Period.parse("2026")).total()));
    }

    @Property(tries = 300)
    void theOrderOfEventsDoesNotMatter(
            @ForAll("families") String family, @ForAll("manyFacts") List<Fact> facts, @ForAll long seed) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        var scorer = Facts.family(family);
        assertEquals(scorer.score(facts), scorer.score(shuffled));
    }

    @Property(tries = 300)
    void oneMoreAdoptionNeverLowersTheScore(
            @ForAll("families") String family, @ForAll("manyFacts") List<Fact> facts, @ForAll("adoption") Fact more) {
        var scorer = Facts.family(family);
        var all = new ArrayList<>(facts);
        all.add(new Fact("more", more.event(), more.on(), more.piece(), more.traits(), 1));
        assertTrue(scorer.score(all).total().compareTo(scorer.score(facts).total()) >= 0);
    }

    @Provide
    Arbitrary<String> families() {
        return Arbitraries.of(FAMILIES);
    }

    @Provide
    Arbitrary<List<Fact>> manyFacts() {
        return Arbitraries.oneOf(adoption(), anyOther()).list().ofMaxSize(40).map(ScoringPropertyTest::numbered);
    }

    /** Ids must be unique. */
    private static List<Fact> numbered(List<Fact> facts) {
        var all = new ArrayList<Fact>();
        for (var fact : facts) {
            all.add(new Fact(
                    fact.id() + all.size(), fact.event(), fact.on(), fact.piece(), fact.traits(), fact.times()));
        }
        return all;
    }

    @Provide
    Arbitrary<Fact> adoption() {
        var traits = Arbitraries.of(
                "county/一档", "county/二档", "county//云岭信息/long", "city", "city/一档", "province/二档", "national", "county");
        return Combinators.combine(days(), traits, Arbitraries.of("p", "q", "r"))
                .as((day, t, piece) -> Facts.adopted("a", day.toString(), piece, Facts.traits(t)));
    }

    private static Arbitrary<Fact> anyOther() {
        var sent = days().map(day -> Facts.sent("s", day.toString(), ReportType.BRIEF));
        var instructed = days().map(day -> Facts.of(Event.INSTRUCTED, "i", day.toString(), Facts.traits("city/一档")));
        var answered = days().map(day -> Facts.of(Event.ANSWERED, "w", day.toString(), Traits.NONE));
        var missed = days().map(day -> Facts.of(Event.MISSED, "m", day.toString(), Traits.NONE));
        var noted = days().map(day -> Facts.of(Event.NOTED, "n", day.toString(), Traits.ofMatter("错情")));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, sent),
                net.jqwik.api.Tuple.of(2, instructed),
                net.jqwik.api.Tuple.of(1, answered),
                net.jqwik.api.Tuple.of(1, missed),
                net.jqwik.api.Tuple.of(2, noted));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
    }
}
