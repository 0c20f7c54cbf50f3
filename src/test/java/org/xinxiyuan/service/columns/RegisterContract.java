package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.columns.Register.Former;
import org.xinxiyuan.service.columns.Register.Halt;
import org.xinxiyuan.service.columns.Register.Tick;
import org.xinxiyuan.service.columns.Register.Year;

/** What every 期限登记 must do. */
public abstract class RegisterContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");
    private static final DraftId FIRST = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    protected abstract Register register();

    @Test
    void pausesStandInTheOrderOfSetting() {
        assertEquals(Map.of(), register().halts());
        var late = new Halt(DAY.plusDays(9), DAY.plusDays(9), "二");
        var early = new Halt(DAY, DAY.plusDays(3), "一");
        register().halt(FIRST, late, "王某");
        register().halt(FIRST, early, "王某");
        assertEquals(Map.of(FIRST, List.of(late, early)), register().halts());
    }

    @Test
    void aPauseThatIsTakenBackLeavesTheOthers() {
        var wrong = new Halt(DAY, DAY.plusDays(3), "一");
        var right = new Halt(DAY.plusDays(1), DAY.plusDays(3), "一");
        register().halt(FIRST, wrong, "王某");
        register().halt(FIRST, right, "王某");
        register().lift(FIRST, wrong);
        assertEquals(Map.of(FIRST, List.of(right)), register().halts());
        register().lift(FIRST, right);
        assertEquals(Map.of(), register().halts());
    }

    @Test
    void theLatestVerificationCounts() {
        register().verify(FIRST, DAY, "王某");
        register().verify(FIRST, DAY.minusDays(1), "王某");
        assertEquals(Map.of(FIRST, DAY), register().verified());
        register().verify(FIRST, DAY.plusDays(1), "王某");
        assertEquals(Map.of(FIRST, DAY.plusDays(1)), register().verified());
    }

    @Test
    void anImportedYearTakesThePlaceOfTheEarlierOne() {
        register().keep(new Year(2027, List.of(LocalDate.parse("2027-01-01")), List.of()), "王某", NOW);
        var years = List.of(new Year(2027, List.of(), List.of(LocalDate.parse("2027-01-03"))));
        register().keep(years.get(0), "王某", NOW);
        assertEquals(years, register().years());
    }

    @Test
    void movedDatesAreKept() {
        var known = new Former(FIRST, "PUBLISH", Optional.of(DAY));
        var unknown = new Former(FIRST, "FEED_BACK", Optional.empty());
        register().moved(known, NOW);
        register().moved(unknown, NOW);
        assertEquals(List.of(known, unknown), register().formers());
    }

    @Test
    void aChannelIsTickedOnceAndMayBeUnticked() {
        var proof = Optional.of("ab".repeat(32));
        register().tick(FIRST, new Tick("镇村公示栏", DAY, Optional.empty(), "王某"), NOW);
        register().tick(FIRST, new Tick("微信公众号", DAY, proof, "王某"), NOW.plusSeconds(1));
        var again = new Tick("镇村公示栏", DAY.plusDays(1), Optional.empty(), "李某");
        register().tick(FIRST, again, NOW.plusSeconds(2));
        assertEquals(List.of(new Tick("微信公众号", DAY, proof, "王某"), again), register().ticks(FIRST));
        register().untick(FIRST, "微信公众号");
        assertEquals(List.of(again), register().ticks(FIRST));
    }
}
