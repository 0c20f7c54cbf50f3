package org.xinxiyuan.service.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.Warning.Kind;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.Ranking;

/** What is warned of, and what is left in peace. */
class WarningsTest {
    private static final Ledger.By BY = new Ledger.By("王某", Instant.EPOCH);

    private static InHand draft(String id, ReportType type, Optional<String> solicitation) {
        var duty = new Duty(Optional.empty(), Optional.of(type), Optional.of("王某"));
        return new InHand(id, "题", duty, new Filed.Names(Optional.empty(), solicitation));
    }

    /** March 2026 has 22 working days; February 2026 holds the Spring Festival: holidays 15–23, made up on 14 and 28. */
    @ParameterizedTest(name = "{0}: {1} of 8 -> {2}")
    @CsvSource({
        "2026-03-03, 0, ''",
        "2026-03-13, 0, OUT_OF_REACH",
        "2026-03-16, 0, NOTHING_YET",
        "2026-03-16, 1, OUT_OF_REACH",
        "2026-03-16, 4, ''",
        "2026-03-31, 7, OUT_OF_REACH",
        "2026-03-31, 8, ''",
        "2026-02-12, 0, NOTHING_YET",
        "2027-03-10, 0, ''",
        "2027-03-17, 0, NOTHING_YET",
        "2027-03-17, 1, ''",
    })
    void theMonthIsWarnedOfInTime(String today, int done, String kind) {
        var town = new Town(today);
        town.quota("q", today.substring(0, 7), 8);
        for (int i = 0; i < done; i++) {
            town.sent("p" + i, today.substring(0, 7) + "-01", ReportType.BRIEF, "王某");
        }
        var kinds = town.quotas().warnings().stream().map(w -> w.kind().name()).toList();
        assertEquals(kind.isEmpty() ? List.of() : List.of(kind), kinds);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} of {3} working days")
    @CsvSource({
        // the month ends on a Saturday off, its last working day was the 30th; Sunday the 4th made up
        "2026-01, 2026-01-31, 21, 21",
        "2026-01, 2026-01-30, 21, 21",
        // make-up workdays: Saturday 14 and Saturday 28 February 2026
        "2026-02, 2026-02-13, 10, 16",
        "2026-02, 2026-02-14, 11, 16",
        "2026-02, 2026-02-23, 11, 16",
        "2026-02, 2026-02-28, 16, 16",
        // before and behind the period
        "2026-03, 2026-02-20, 0,  22",
        "2026-03, 2026-04-20, 22, 22",
        // the quarter that ends in the year nobody has announced
        "2027-Q1, 2027-02-01, -1, 0",
    })
    void thePaceCountsTheCalendarInForce(String period, String day, int passed, int all) {
        var town = new Town(day);
        town.quota("q", period, 8);
        Progress progress = town.quotas().progress(Period.parse(period)).get(0);
        assertEquals(passed >= 0, progress.pace().announced());
        assertEquals(Math.max(0, passed), progress.pace().passed());
        assertEquals(all, progress.pace().all());
        assertEquals(passed > 0, progress.forecast().isPresent());
    }

    @Test
    void anUrgentDraftAndNoOtherIsUrgent() {
        var town = new Town("2026-03-03");
        town.hand.add(draft("u", ReportType.URGENT_FIRST, Optional.empty()));
        town.hand.add(draft("b", ReportType.BRIEF, Optional.empty()));
        assertEquals(List.of("PIECE u"), town.warned(Kind.URGENT_UNSENT));
        assertEquals(1, town.quotas().warnings().size());
    }

    @ParameterizedTest(name = "due {0}, {1} -> {2}")
    @CsvSource({
        "2026-03-20, open, SOLICITATION_DUE",
        "2026-03-23, open, SOLICITATION_DUE",
        "2026-03-24, open, ''",
        "2026-03-19, open, SOLICITATION_OVERDUE",
        "2026-03-19, missed, SOLICITATION_MISSED",
        "2025-12-19, missed, ''",
        "2026-03-19, done, ''",
        "2026-03-19, declined, ''",
    })
    void aSolicitationIsWarnedOf(String due, String state, String kind) {
        var town = new Town("2026-03-20");
        town.told("solicitation", "s", Map.of("title", "题", "due", due, "state", state));
        var all = town.quotas().warnings();
        assertEquals(kind.isEmpty() ? List.of() : List.of(kind), all.stream().map(w -> w.kind().name()).toList());
    }

    @Test
    void aSolicitationLeadsToItsDraftAndIsDoneWithTheReceipt() {
        var town = new Town("2026-03-20");
        town.told("solicitation", "s", Map.of("title", "题", "due", "2026-03-21", "state", "open"));
        assertEquals(List.of("SOLICITATION s"), town.warned(Kind.SOLICITATION_DUE));
        town.hand.add(draft("d", ReportType.SOLICITED, Optional.of("s")));
        assertEquals(List.of("PIECE d"), town.warned(Kind.SOLICITATION_DUE));
        town.hand.clear();
        var names = new Filed.Names(Optional.empty(), Optional.of("s"));
        town.received.add(new Filed("d", LocalDate.parse("2026-03-20"), Duty.of(ReportType.SOLICITED), names));
        assertEquals(List.of(), town.warned(Kind.SOLICITATION_DUE));
        var solicitation = town.quotas().solicitations().get(0);
        assertEquals("DONE", solicitation.standing().state().name());
        assertEquals(Optional.of("d"), solicitation.answer());
    }

    @Test
    void aResponsibleColumnIsWarnedOfAndNoOther() {
        var town = new Town("2026-06-30");
        town.told("column", "0603", Map.of("code", "0603", "assigned", true, "active", true));
        town.told("column", "0303", Map.of("code", "0303", "assigned", false, "active", true));
        assertEquals(List.of("COLUMN 0603"), town.warned(Kind.COLUMN_DUE));
        town.received.add(new Filed("p", LocalDate.parse("2026-06-28"), Duty.ofColumn("0603")));
        var published = Map.<String, Object>of("state", "published", "publishedAt", "2026-06-29T00:00:00+08:00");
        town.told("publication", "p", published);
        assertEquals(List.of(), town.warned(Kind.COLUMN_DUE));
        town.told("publication", "p", Map.of("state", "taken_down", "publishedAt", "2026-06-29T00:00:00+08:00"));
        assertEquals(List.of("COLUMN 0603"), town.warned(Kind.COLUMN_DUE), "what was taken down updates nothing");
    }

    @ParameterizedTest(name = "rank {0} of {1}: {2}")
    @CsvSource({"10, 12, true", "9, 12, false", "12, 12, true", "1, 3, false", "2, 3, true"})
    void theLastThreeAreTold(int rank, int units, boolean told) {
        var places = new ArrayList<Ranking.Place>();
        for (int i = 1; i <= units; i++) {
            places.add(new Ranking.Place(i == rank ? "清河镇" : "第" + i + "镇", BigDecimal.valueOf(100 - i), i));
        }
        var town = new Town("2026-04-10");
        town.ledger.put(new Ranking(Period.parse("2026-03"), places), BY);
        assertEquals(told ? List.of("RANKING 2026-03") : List.of(), town.warned(Kind.BOTTOM_THREE));
    }

    @Test
    void everyWarningSaysWhatToDoAndPrintsWithoutATitle() {
        var town = new Town("2026-03-20");
        town.quota("q", "2026-03", 8);
        town.hand.add(draft("u", ReportType.URGENT_FIRST, Optional.empty()));
        town.told("solicitation", "s", Map.of("title", "题", "due", "2026-03-21", "state", "open"));
        var all = town.quotas().warnings();
        assertEquals(3, all.size());
        assertTrue(all.stream().noneMatch(w -> w.sentence().isBlank() || w.next().isBlank()));
        assertFalse(all.stream().map(Warning::toString).anyMatch(s -> s.contains("题")));
    }
}
