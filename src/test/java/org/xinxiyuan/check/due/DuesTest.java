package org.xinxiyuan.check.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Linked;
import org.xinxiyuan.document.Publicity;

class DuesTest {
    private static final String NOTICE = "0603";
    private static final String RULES = "030201";
    private static final String OTHER_DOCUMENT = "030202";
    private static final String CONSULTATION = "0501";
    private static final String REPAIR = "031208";
    private static final String GUIDE = "030603";

    private final Dues dues = new Dues(StopClockTest.CALENDAR);

    @ParameterizedTest(name = "formed {0}, today {1}: {2}")
    @CsvSource({
        "2026-02-09, 2026-02-10, LATER",
        "2026-02-09, 2026-02-21, WITHIN_20",
        "2026-02-09, 2026-03-05, WITHIN_20",
        "2026-02-09, 2026-03-06, WITHIN_7",
        "2026-02-09, 2026-03-10, WITHIN_3",
        "2026-02-09, 2026-03-13, WITHIN_3",
        "2026-02-09, 2026-03-14, OVERDUE",
        "2026-12-25, 2026-12-26, UNKNOWN",
    })
    void aPieceIsToBePublishedWithinItsLimit(LocalDate formed, LocalDate today, Standing standing) {
        var due = only(Obligation.PUBLISH, facts(REPAIR, formed, Facts.Life.draft()), REPAIR);
        assertEquals(standing, due.at(today));
        assertEquals(standing.presses(), standing.compareTo(Standing.LATER) < 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-13, false", "2026-03-16, true"})
    void whatIsPublishedIsMetAndLateWhereItWas(LocalDate published, boolean late) {
        var due = only(Obligation.PUBLISH, facts(REPAIR, day("2026-02-09"), out(published)), REPAIR);
        assertEquals(Standing.MET, due.at(day("2026-12-31")));
        assertEquals(late, due.late());
    }

    @Test
    void whatWasNeverDatedOwesNothingYet() {
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        var facts =
                new Facts(new Heading("标题", ""), "", filed(REPAIR, undated), Facts.Life.draft(), List.of(), List.of());
        assertEquals(List.of(), dues.of(facts, Checkers.CATALOG.item(REPAIR).orElseThrow()));
    }

    @Test
    void aPublicityComesDownWhenItIsOver() {
        var life = out(day("2026-03-02"));
        var due = only(Obligation.TAKE_DOWN, publicity(REPAIR, life), REPAIR);
        assertEquals(Optional.of(day("2026-03-09")), due.date().date());
        assertEquals(Standing.OVERDUE, due.at(day("2026-03-10")));
        var down = new Facts.Life(life.publishedOn(), true, Optional.empty());
        assertEquals(
                Standing.MET,
                only(Obligation.TAKE_DOWN, publicity(REPAIR, down), REPAIR).at(day("2026-03-10")));
        assertTrue(
                of(Obligation.TAKE_DOWN, publicity(REPAIR, Facts.Life.draft()), REPAIR)
                        .isEmpty(),
                "not out yet");
        assertTrue(of(Obligation.TAKE_DOWN, publicity(NOTICE, life), NOTICE).isEmpty(), "no publicity column");
    }

    @Test
    void aConsultationIsAnsweredThirtyDaysAfterItsEnd() {
        var facts = publicity(CONSULTATION, out(day("2026-02-06")));
        var due = only(Obligation.FEED_BACK, facts, CONSULTATION);
        assertEquals(Optional.of(day("2026-04-08")), due.date().date());
        var answer = linked("feedbackBy", day("2026-04-01"));
        var answered = new Facts(facts.heading(), "", facts.filing(), facts.life(), List.of(answer), List.of());
        assertEquals(
                Optional.of(day("2026-04-01")),
                only(Obligation.FEED_BACK, answered, CONSULTATION).metOn());
    }

    @Test
    void anInterpretationComesAtOnceOrWithinItsGrace() {
        var at = out(day("2026-02-13"));
        var strict = only(Obligation.INTERPRET, facts(RULES, day("2026-02-09"), at), RULES);
        assertEquals(Optional.of(day("2026-02-13")), strict.date().date());
        var mild = new Facts(
                new Heading("补贴发放通知", ""),
                "",
                filed(OTHER_DOCUMENT, dates(day("2026-02-09"))),
                at,
                List.of(),
                List.of());
        assertEquals(
                Optional.of(day("2026-02-25")),
                only(Obligation.INTERPRET, mild, OTHER_DOCUMENT).date().date());
        assertTrue(of(Obligation.INTERPRET, facts(OTHER_DOCUMENT, day("2026-02-09"), at), OTHER_DOCUMENT)
                .isEmpty());
    }

    @Test
    void aGuideIsLookedAtAgain() {
        var often = Checkers.CATALOG
                .item(GUIDE)
                .orElseThrow()
                .updateFrequency()
                .orElseThrow()
                .verifyEveryDays();
        var due = only(Obligation.VERIFY, facts(GUIDE, day("2026-02-09"), out(day("2026-02-13"))), GUIDE);
        assertEquals(Optional.of(day("2026-02-13").plusDays(often)), due.date().date());
        var seen = new Facts.Life(Optional.of(day("2026-02-13")), false, Optional.of(day("2026-05-01")));
        due = only(Obligation.VERIFY, facts(GUIDE, day("2026-02-09"), seen), GUIDE);
        assertEquals(Optional.of(day("2026-05-01").plusDays(often)), due.date().date());
        var gone = new Facts.Life(Optional.of(day("2026-02-13")), true, Optional.empty());
        assertTrue(of(Obligation.VERIFY, facts(GUIDE, day("2026-02-09"), gone), GUIDE)
                .isEmpty());
    }

    @Test
    void aFixedDayIsOwedEveryYearAndNeverMoved() {
        var report = Checkers.CATALOG.columns().stream()
                .filter(c -> c.contentKind().equals("annualReport"))
                .findFirst()
                .orElseThrow();
        var due = dues.yearly(report, day("2026-02-01"), Optional.empty()).orElseThrow();
        assertEquals(Optional.of(day("2026-01-31")), due.date().date());
        assertEquals(Standing.OVERDUE, due.at(day("2026-02-01")));
        assertEquals(
                Standing.MET,
                dues.yearly(report, day("2026-02-01"), Optional.of(day("2026-01-20")))
                        .orElseThrow()
                        .at(day("2026-02-01")));
        assertTrue(dues.yearly(Checkers.CATALOG.item(NOTICE).orElseThrow(), day("2026-02-01"), Optional.empty())
                .isEmpty());
    }

    private Due only(Obligation obligation, Facts facts, String column) {
        return of(obligation, facts, column).orElseThrow();
    }

    private Optional<Due> of(Obligation obligation, Facts facts, String column) {
        return dues.of(facts, Checkers.CATALOG.item(column).orElseThrow()).stream()
                .filter(due -> due.obligation() == obligation)
                .findFirst();
    }

    private static Facts facts(String column, LocalDate formed, Facts.Life life) {
        return new Facts(new Heading("标题", ""), "", filed(column, dates(formed)), life, List.of(), List.of());
    }

    private static Facts publicity(String column, Facts.Life life) {
        var period = new Publicity(day("2026-03-02"), day("2026-03-09"));
        var dates = new Filing.Dates(Optional.of(day("2026-02-09")), Optional.empty(), Optional.of(period));
        return new Facts(new Heading("公示", ""), "", filed(column, dates), life, List.of(), List.of());
    }

    private static Filing.Disclosure filed(String column, Filing.Dates dates) {
        return new Filing.Disclosure(column, dates, Optional.empty(), Map.of(), List.of());
    }

    private static Filing.Dates dates(LocalDate formed) {
        return new Filing.Dates(Optional.of(formed), Optional.empty(), Optional.empty());
    }

    private static Facts.Life out(LocalDate day) {
        return new Facts.Life(Optional.of(day), false, Optional.empty());
    }

    private static Linked linked(String relation, LocalDate published) {
        return new Linked("0502", "", Optional.empty(), relation, Optional.of(published));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
