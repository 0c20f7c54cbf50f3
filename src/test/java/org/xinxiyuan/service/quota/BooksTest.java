package org.xinxiyuan.service.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.quota.Assignment.CarryOver;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Warning.Kind;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Solicitation;

/** How the county's news and the officer's ledger become one. */
class BooksTest {
    private static final Period MARCH = Period.parse("2026-03");
    private static final Adoption.Publication BULLETIN =
            new Adoption.Publication(Optional.of("云岭信息"), Optional.of("一档"));

    private final Town town = new Town("2026-03-20");

    private static Map<String, Object> adoption(String level, String day) {
        return Map.of("itemId", "p", "level", level, "adoptedOn", day, "publication", "每日要情");
    }

    private static Map<String, Object> solicitation(String state) {
        return Map.of("title", "春耕", "requirement", "写", "due", "2026-03-31", "state", state);
    }

    private List<String> entries() {
        return town.quotas().entries().stream()
                .map(e -> (Adoption) e)
                .map(a -> a.id() + " " + a.level() + " " + a.publication().step().orElse("-"))
                .toList();
    }

    @Test
    void theCountysDeletionTakesTheCountysAlone() {
        town.told("adoption", "a1", adoption("county", "2026-03-11"));
        town.bookkeeping().adopt("p", Level.CITY, BULLETIN, LocalDate.parse("2026-03-12"), Bookkeeping.Proof.NONE, "王某");
        assertEquals(List.of("a1 COUNTY -", "own-2 CITY 一档"), entries());
        town.deleted("adoption", "a1");
        town.deleted("adoption", "own-2");
        assertEquals(List.of("own-2 CITY 一档"), entries());
    }

    @Test
    void anEntryByHandIsNeverOverwritten() {
        var ours = town.bookkeeping().adopt(
                "p", Level.CITY, BULLETIN, LocalDate.parse("2026-03-12"), Bookkeeping.Proof.NONE, "王某");
        town.told("adoption", ours.id(), adoption("county", "2026-03-11"));
        assertEquals(List.of(ours.id() + " CITY 一档"), entries());
    }

    @Test
    void aStepChosenForTheCountysEntryLivesAndGoesWithIt() {
        town.told("adoption", "a1", adoption("county", "2026-03-11"));
        town.bookkeeping().classify("a1", Optional.of("二档"), Bookkeeping.Proof.NONE, "王某");
        assertEquals(List.of("a1 COUNTY 二档"), entries());
        town.told("adoption", "a1", adoption("province", "2026-03-11"));
        assertEquals(List.of("a1 PROVINCE 二档"), entries(), "the county corrects, the step stays");
        town.deleted("adoption", "a1");
        assertEquals(List.of(), entries());
        assertEquals("quota.no-entry", Town.key(() -> town.bookkeeping()
                .classify("a1", Optional.of("一档"), Bookkeeping.Proof.NONE, "王某")));
    }

    @Test
    void theCountysEntryCannotBeRemovedHere() {
        town.told("adoption", "a1", adoption("county", "2026-03-11"));
        assertEquals("quota.of-the-county", Town.key(() -> town.bookkeeping().remove("a1", "王某")));
        assertEquals(1, entries().size());
    }

    @Test
    void ofTwoThatAskTheSameTheOneByHandStandsAndTheDifferenceIsTold() {
        town.quota("2026-03/all", "2026-03", 8);
        assertEquals(8, town.quotas().progress(MARCH).get(0).wanted());
        var ours = town.bookkeeping().assign(MARCH, 6, Duty.WHOLE_UNIT, CarryOver.NONE, "王某");
        assertEquals(1, town.quotas().progress(MARCH).size());
        assertEquals(6, town.quotas().progress(MARCH).get(0).wanted());
        assertEquals(List.of("ASSIGNMENT " + ours.id()), town.warned(Kind.DIFFERS));
        town.bookkeeping().assign(MARCH, 8, Duty.WHOLE_UNIT, CarryOver.BOTH, "王某");
        assertEquals(List.of(), town.warned(Kind.DIFFERS), "changed in place, and now the same");
        assertEquals(1, town.ledger.assignments().size());
        town.deleted("quota", "2026-03/all");
        assertEquals(8, town.quotas().progress(MARCH).get(0).wanted());
    }

    @ParameterizedTest(name = "county {0}, ours {1}: {2}, told {3}")
    @CsvSource({
        "open,     DECLINED, DECLINED, 0",
        "declined, DECLINED, DECLINED, 0",
        "missed,   DECLINED, MISSED,   1",
        "done,     MISSED,   DONE,     1",
        "done,     '',       DONE,     0"
    })
    void aSolicitationOfTheCountysStandsAsTheCountyDecides(String county, String ours, String now, int told) {
        town.told("solicitation", "s", solicitation("open"));
        if (ours.equals("DECLINED")) {
            town.bookkeeping().decline("s", "没有此项工作", "王某");
        } else if (!ours.isEmpty()) {
            town.bookkeeping().missed("s", Optional.empty(), "王某");
        }
        town.told("solicitation", "s", solicitation(county));
        assertEquals(now, town.quotas().solicitations().get(0).standing().state().name());
        assertEquals(told, town.warned(Kind.DIFFERS).size());
        town.deleted("solicitation", "s");
        assertEquals(List.of(), town.quotas().solicitations());
    }

    @Test
    void aSolicitationByHandStaysWhateverTheCountySays() {
        var standing = new Solicitation.Standing(Solicitation.State.DECLINED, Optional.of("无"), false);
        var ours = new Solicitation("s", "题", "", LocalDate.parse("2026-03-31"), standing, Optional.empty());
        town.ledger.put(ours, new Ledger.By("王某", java.time.Instant.EPOCH));
        town.told("solicitation", "s", solicitation("missed"));
        town.deleted("solicitation", "s");
        assertEquals(List.of(ours), town.quotas().solicitations());
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() {
        town.told("adoption", "a1", adoption("galaxy", "2026-03-11"));
        town.told("adoption", "a2", adoption("county", "some day"));
        town.told("quota", "q", Map.of("quotaId", "q", "period", "someday", "target", 3));
        town.told("quota", "r", Map.of("quotaId", "r", "period", "2026-03", "target", 3, "reportType", "poem"));
        var nothing = new HashMap<String, Object>();
        nothing.put("due", null);
        town.told("solicitation", "s", nothing);
        assertEquals(List.of(), entries());
        assertEquals(List.of(), town.quotas().progress(MARCH));
        assertTrue(town.quotas().solicitations().isEmpty());
    }
}
