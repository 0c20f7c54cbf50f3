package org.xinxiyuan.service.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Signing;

/** Signing for another, on the real rooms. */
class DelegatingTest {
    @TempDir
    Path home;

    private TownOffice town;
    private LocalDate today;

    @BeforeEach
    void anOffice() {
        town = new TownOffice(home);
        town.office.people().add(new Person("孙某", Role.AUTHOR), TownOffice.PIN);
        today = LocalDate.now(town.office.clock());
    }

    @AfterEach
    void closed() {
        town.close();
    }

    @ParameterizedTest(name = "from {0} until {1} days from today -> signs {2}")
    @CsvSource({"0, 0, true", "-3, 0, true", "0, 5, true", "1, 5, false"})
    void aDelegationHoldsOnItsDaysBothEndsIncluded(int from, int until, boolean signs) {
        assertEquals(Optional.empty(), give("李某", "孙某", from, until));
        var signing = sign(submitted("王某"), "孙某");
        assertEquals(signs, signing instanceof Signed, signing::toString);
    }

    @Test
    void theSignatureSaysForWhomAndIsKeptSo() {
        give("李某", "孙某", 0, 5);
        var id = submitted("王某");
        assertInstanceOf(Signed.class, sign(id, "孙某"));
        var signOff = town.office.desk().reviews().standing(id).signOff().orElseThrow();
        assertEquals("孙某（受李某委托）", signOff.signer());
        assertEquals(Role.ORDINARY, signOff.role());
        var last = town.office.desk().reviews().trail(id);
        assertTrue(last.get(last.size() - 1).detail().endsWith(" for 李某"));
    }

    @Test
    void onPaperItHoldsToo() {
        give("李某", "孙某", 0, 5);
        var id = submitted("王某");
        var scan = town.office.exporting().form(id, Format.PDF).bytes();
        assertInstanceOf(Signed.class, town.office.reviewing().signOnPaper(id, "孙某", scan, ""));
    }

    @Test
    void whoeverMaySignAnywaySignsInHisOwnName() {
        give("赵某", "李某", 0, 5);
        var signed = assertInstanceOf(Signed.class, sign(submitted("王某"), "李某"));
        assertEquals(Optional.empty(), signed.approved().signOff().onBehalfOf());
    }

    @Test
    void endedEarlyItNoLongerHolds() {
        give("李某", "孙某", -1, 5);
        assertEquals(1, town.office.delegating().end("李某", "孙某"));
        assertInstanceOf(NotSigned.class, sign(submitted("王某"), "孙某"));
        assertEquals(0, town.office.delegating().end("李某", "孙某"));
    }

    @Test
    void nobodySignsHisOwnPieceNorHasItSignedForHim() {
        give("李某", "孙某", 0, 5);
        assertInstanceOf(NotSigned.class, sign(submitted("孙某"), "孙某"));
        var no = assertInstanceOf(NotSigned.class, sign(submitted("李某"), "孙某"));
        assertTrue(no.sentence().contains("委托"), no::sentence);
    }

    @Test
    void onlySignersDelegateAndOnlyToOthersOfTheUnit() {
        assertTrue(give("王某", "孙某", 0, 5).isPresent(), "an author signs nothing");
        assertTrue(give("李某", "李某", 0, 5).isPresent());
        assertTrue(give("李某", "周某", 0, 5).isPresent(), "not of the unit");
        assertTrue(give("李某", "孙某", 5, 0).isPresent(), "backward");
        assertTrue(give("李某", "孙某", -5, -1).isPresent(), "over");
        assertEquals(0, town.office.delegating().all().size());
    }

    private Optional<String> give(String giver, String taker, int from, int until) {
        return town.office.delegating().give(giver, taker, today.plusDays(from), today.plusDays(until));
    }

    private DraftId submitted(String author) {
        var id = town.notice();
        assertInstanceOf(Reviewing.Submitted.class, town.office.reviewing().submit(id, author));
        return id;
    }

    private Signing sign(DraftId id, String by) {
        return town.office.reviewing().sign(id, by, TownOffice.PIN);
    }
}
