package org.xinxiyuan.quota.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Ledger.By;

/** What every 任务与采用台账 must do. */
public abstract class LedgerContract {
    protected static final String PIECE = "01955a01-6a80-7c11-8f2e-2b7d90c4aa01";
    private static final By WANG = new By("王某", Instant.parse("2026-03-02T08:30:00Z"));
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    protected abstract Ledger ledger();

    /** What the trail says of unit and piece, {@code who event}, in the order of writing. */
    protected abstract List<String> trail();

    /** Keeps the bytes where evidence is kept; gives their hash. */
    protected abstract String stored(byte[] bytes);

    private static Assignment task(String id, String period, int target, Duty duty) {
        return new Assignment(
                id, Period.parse(period), target, duty, Assignment.CarryOver.BOTH, Assignment.Origin.FILE);
    }

    private static Adoption adopted(String id, LocalDate on, Evidence evidence) {
        var where = new Adoption.Publication(Optional.of("云岭信息"), Optional.of("一档"));
        return new Adoption(id, PIECE, Level.COUNTY, where, on, evidence);
    }

    @Test
    void assignmentsStandAsTheyWereEnteredLast() {
        assertEquals(List.of(), ledger().assignments());
        var all = new Duty(Optional.of("0603"), Optional.of(ReportType.LONG), Optional.of("王某"));
        ledger().put(task("b", "2026-Q1", 2, all), WANG);
        ledger().put(task("a", "2026-03", 8, Duty.WHOLE_UNIT), WANG);
        ledger().put(task("a", "2026-03", 6, Duty.WHOLE_UNIT), WANG);
        assertEquals(
                List.of(task("a", "2026-03", 6, Duty.WHOLE_UNIT), task("b", "2026-Q1", 2, all)),
                ledger().assignments());
        assertEquals(List.of("王某 quota-assigned", "王某 quota-assigned", "王某 quota-assigned"), trail());
    }

    @Test
    void entriesOfAllKindsComeByDay() {
        var sha = stored("截图".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var proven = new Evidence(false, Optional.of(sha), Optional.of("第3期"));
        var late = adopted("1", DAY.plusDays(2), proven);
        var rank = new Instruction("2", PIECE, Level.CITY, Optional.of("主要领导"), DAY, Evidence.PORTAL);
        var note = new Note("3", "错情", 2, DAY.plusDays(1), Evidence.HAND);
        List.of(late, rank, note).forEach(e -> ledger().put(e, WANG));
        assertEquals(List.of(rank, note, late), ledger().entries());
        assertEquals(3, trail().size());
        assertTrue(trail().contains("王某 note-entered"));
    }

    @Test
    void anEntryIsChangedById() {
        ledger().put(adopted("1", DAY, Evidence.HAND), WANG);
        ledger().put(adopted("1", DAY.plusDays(1), Evidence.HAND), WANG);
        assertEquals(List.of(adopted("1", DAY.plusDays(1), Evidence.HAND)), ledger().entries());
    }

    @Test
    void solicitationsComeByDueDay() {
        var open = new Solicitation.Standing(Solicitation.State.OPEN, Optional.empty(), false);
        var declined = new Solicitation.Standing(Solicitation.State.DECLINED, Optional.of("没有此项工作"), true);
        var later = new Solicitation("a", "春耕", "1500字以内", DAY.plusDays(9), open, Optional.empty());
        var sooner = new Solicitation("b", "防汛", "", DAY, declined, Optional.of(PIECE));
        ledger().put(later, WANG);
        ledger().put(sooner, WANG);
        assertEquals(List.of(sooner, later), ledger().solicitations());
    }

    @Test
    void aRankingTakesThePlaceOfTheEarlierOneOfItsPeriod() {
        var march = Period.parse("2026-03");
        ledger().put(new Ranking(march, List.of(new Ranking.Place("甲镇", BigDecimal.TEN, 1))), WANG);
        var better = new Ranking(
                march,
                List.of(
                        new Ranking.Place("乙镇", new BigDecimal("12.5"), 1),
                        new Ranking.Place("甲镇", BigDecimal.TEN, 2)));
        ledger().put(better, WANG);
        var year = new Ranking(Period.parse("2025"), List.of(new Ranking.Place("甲镇", BigDecimal.ONE, 1)));
        ledger().put(year, WANG);
        assertEquals(List.of(year, better), ledger().rankings());
    }

    @Test
    void aSchemeIsKeptAsItsFileHadIt() {
        var table = new Workbook("方案.xlsx", List.of(new Sheet("分值", List.of(List.of("事项", ""), List.of()))));
        ledger().putScheme("x", new Workbook("旧.xlsx", List.of()), WANG);
        ledger().putScheme("x", table, WANG);
        assertEquals(List.of(table), ledger().schemes());
    }

    @Test
    void whatIsTakenOutIsGoneAndNoted() {
        ledger().put(task("a", "2026-03", 8, Duty.WHOLE_UNIT), WANG);
        ledger().put(adopted("1", DAY, Evidence.HAND), WANG);
        assertTrue(ledger().remove("1", WANG));
        assertTrue(ledger().remove("a", WANG));
        assertFalse(ledger().remove("a", WANG));
        assertEquals(List.of(), ledger().entries());
        assertEquals(List.of(), ledger().assignments());
        assertEquals(2, trail().stream().filter("王某 ledger-removed"::equals).count());
    }
}
