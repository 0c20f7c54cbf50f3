package org.xinxiyuan.service.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.review.secrecy.Step.Verdict;
import org.xinxiyuan.service.reviewing.Reviewing.Held;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Consent;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Entry;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.NotTaken;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Taken;

/** The secrecy review at the gate, on the real rooms. */
class SecrecyReviewingTest {
    private static final Verdict OPEN = new Verdict(Conclusion.OPEN, List.of(), "");

    @TempDir
    Path home;

    private TownOffice town;
    private DraftId id;

    @BeforeEach
    void anOffice() {
        town = new TownOffice(home);
        id = town.notice();
    }

    @AfterEach
    void closed() {
        town.close();
    }

    @Test
    void withoutAReviewSubmittingWarnsAndPassesUnlessTheUnitDemandsOne() {
        var submitted = assertInstanceOf(Submitted.class, town.office.reviewing().submit(id, "王某"));
        assertEquals("SECRECY_MISSING", submitted.warnings().get(0).code());
        assertInstanceOf(Signed.class, town.office.reviewing().sign(id, "李某", TownOffice.PIN));
        town.office.secrecy().require(true);
        assertInstanceOf(Held.class, town.office.reviewing().submit(id, "王某"));
    }

    @Test
    void aFinishedReviewSatisfiesTheDemandUntilTheTextChanges() {
        town.office.secrecy().require(true);
        review(OPEN);
        assertEquals(List.of(), assertInstanceOf(Submitted.class, submit()).warnings());
        town.write(id, "另写一段。");
        assertEquals(Consent.STALE, town.office.secrecy().consent(id, "王某"));
        assertInstanceOf(Held.class, submit());
    }

    @Test
    void anUnfinishedReviewIsNoConsent() {
        town.office.secrecy().require(true);
        take(Level.INITIAL, "王某", OPEN);
        take(Level.SECOND, "李某", OPEN);
        assertEquals(Consent.UNFINISHED, town.office.secrecy().consent(id, "王某"));
        assertInstanceOf(Held.class, submit());
    }

    @Test
    void aRefusalHoldsThePieceAndItsSignatureAndNoEditLiftsIt() {
        assertInstanceOf(Submitted.class, submit());
        review(new Verdict(Conclusion.WITHHELD, List.of(SecrecyGround.ARTICLE_14), ""));
        var no = assertInstanceOf(NotSigned.class, town.office.reviewing().sign(id, "李某", TownOffice.PIN));
        assertTrue(no.sentence().contains("不予公开"), no::sentence);
        town.write(id, "另写一段。");
        assertInstanceOf(Held.class, submit());
        review(OPEN);
        assertInstanceOf(Submitted.class, submit());
    }

    @Test
    void aStepOnAChangedTextAndAnApprovalByAnAuthorAreRefused() {
        take(Level.INITIAL, "王某", OPEN);
        town.write(id, "另写一段。");
        assertInstanceOf(NotTaken.class, town.office.secrecy().go(id, Level.SECOND, "李某", OPEN));
        take(Level.INITIAL, "李某", OPEN);
        take(Level.SECOND, "赵某", OPEN);
        assertInstanceOf(NotTaken.class, town.office.secrecy().go(id, Level.APPROVAL, "王某", OPEN));
        assertInstanceOf(NotTaken.class, town.office.secrecy().go(id, Level.APPROVAL, "孙某", OPEN));
    }

    @Test
    void theApprovalFormCarriesTheReviewOnlyWhileItStands() {
        submit();
        assertEquals("", line());
        review(OPEN);
        assertTrue(line().startsWith("公开（初审 王某"), this::line);
        town.write(id, "另写一段。");
        submit();
        assertEquals("", line());
    }

    @Test
    void theMonthCountsWhatWasConcluded() {
        review(OPEN);
        var month = YearMonth.of(2026, 3);
        assertEquals(1, town.office.secrecy().month(month).size());
        var pdf = town.office.exporting().secrecyMonth(month, Format.PDF);
        assertEquals("保密审查汇总表-2026-03.pdf", pdf.fileName());
        assertTrue(pdf.bytes().length > 1000);
    }

    private String line() {
        return town.office.exporting().form(id).lines().stream()
                .filter(Form.Space.class::isInstance)
                .map(Form.Space.class::cast)
                .filter(space -> space.name().equals("保密审查"))
                .findFirst()
                .orElseThrow()
                .filled();
    }

    private Reviewing.Submission submit() {
        return town.office.reviewing().submit(id, "王某");
    }

    private void review(Verdict verdict) {
        take(Level.INITIAL, "王某", verdict);
        take(Level.SECOND, "李某", verdict);
        take(Level.APPROVAL, "赵某", verdict);
    }

    private void take(Level level, String by, Verdict verdict) {
        var entry = new Entry("王某", Carrier.OTHER, "政府网站", "签发后", Set.of());
        var outcome = level == Level.INITIAL
                ? town.office.secrecy().begin(id, entry, by, verdict)
                : town.office.secrecy().go(id, level, by, verdict);
        assertInstanceOf(Taken.class, outcome, outcome::toString);
    }
}
