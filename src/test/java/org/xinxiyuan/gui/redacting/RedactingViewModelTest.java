package org.xinxiyuan.gui.redacting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

class RedactingViewModelTest {
    /** A certain mobile, and an ID number whose area code was never in force. */
    private static final String BODY = "手机13800138011。户主身份证号99999918850302123X。";

    @TempDir
    Path folder;

    private Bench desk;
    private RedactingViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new RedactingViewModel(desk.bench, desk.background(), desk.background(), desk.messages);
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void preparesOnlyWhenItIsLookedAt() {
        desk.open(desk.piece("标题", BODY, new Filing.Unfiled()));
        assertEquals(0, model.places().size());
        desk.bench.stage().set(Stage.PUBLIC);
        assertEquals(2, model.places().size());
    }

    @Test
    void countsWhatIsLeftToDecide() {
        look();
        assertEquals("还有 1 处待决定", model.standing().get());
        assertFalse(model.settled().get());
        decide(open(), Treatment.HIDE, "");
        assertTrue(model.settled().get(), "at once, before anything is judged");
        assertFalse(shown().contains("99999918850302123X"));
        desk.bell();
        assertTrue(model.settled().get());
        assertFalse(shown().contains("99999918850302123X"));
    }

    @Test
    void whatIsWavedThroughKeepsItsReason() {
        look();
        decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        var kept = model.places().stream().filter(PlaceRow::kept).findFirst().orElseThrow();
        assertEquals("虚构号码，仅作示例", kept.reason().orElse(""));
        assertTrue(shown().contains("99999918850302123X"));
    }

    @Test
    void numbersEachPlaceOnBothSides() {
        look();
        assertTrue(sides(true).contains("1 手机号码"), sides(true));
        assertTrue(sides(false).contains("1 删除"), sides(false));
        assertTrue(sides(true).contains("2 身份证"), sides(true));
        assertTrue(sides(false).contains("2 待决定"), sides(false));
    }

    @Test
    void aReasonIsAskedForWhateverIsWeakerThanThePolicy() {
        look();
        var mobile = model.places().get(0);
        assertTrue(mobile.needsReason(Treatment.KEEP));
        assertTrue(mobile.needsReason(Treatment.MASK));
        assertFalse(mobile.needsReason(Treatment.HIDE));
        assertFalse(mobile.needsReason(Treatment.DELETE));
    }

    @Test
    void whatWasMissedIsMarkedWhereverItStands() {
        desk.open(desk.piece("周某山反映的问题", "周某山来访，答复周某山。", new Filing.Unfiled()));
        desk.bench.stage().set(Stage.PUBLIC);
        assertEquals(0, model.places().size());
        model.mark(" 周某山", PersonalData.NAME);
        assertEquals("已标出 3 处", model.said().get());
        assertEquals(3, model.places().size());
        assertFalse(shown().contains("周某山"));
        assertEquals(3, model.certificate().orElseThrow().choices().size());
        var one = model.places().get(0);
        assertTrue(one.marked());
        assertFalse(one.needsReason(Treatment.KEEP));
        decide(one, Treatment.KEEP, "");
        desk.bell();
        assertEquals(2, model.places().size(), "unmarked is as if never marked");
    }

    @Test
    void whatHasItsNumberOrIsTooShortIsNotMarked() {
        look();
        model.mark("138001", PersonalData.NAME);
        assertTrue(model.said().get().startsWith("没有标出"));
        model.mark("主", PersonalData.NAME);
        assertTrue(model.said().get().startsWith("没有标出"));
        assertEquals(2, model.places().size());
    }

    @Test
    void theCertificateHoldsNumbersAndNoValue() {
        look();
        decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        desk.bell();
        var certificate = model.certificate().orElseThrow();
        assertEquals(2, certificate.counts().size());
        assertEquals("虚构号码，仅作示例", certificate.choices().get(0).reason());
        assertFalse(certificate.toString().contains("13800138011"));
        assertFalse(certificate.toString().contains("99999918850302123X"));
    }

    @Test
    void theLastDecisionIsTakenBack() {
        look();
        decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        assertTrue(model.settled().get());
        assertEquals(2, model.undo().orElse(0));
        assertFalse(model.settled().get());
        desk.bell();
        assertFalse(model.settled().get(), "the store says so too");
        assertEquals(0, model.certificate().orElseThrow().choices().size());
        assertTrue(model.undo().isEmpty());
    }

    @Test
    void takingBackASecondDecisionLeavesTheFirst() {
        look();
        decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        decide(model.places().get(1), Treatment.HIDE, "");
        model.undo();
        desk.bell();
        assertEquals("虚构号码，仅作示例", model.places().get(1).reason().orElse(""));
    }

    @Test
    void theReasonUsedLastComesFirst() {
        look();
        decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        assertEquals("虚构号码，仅作示例", model.reasons().get(0));
        assertTrue(model.reasons().size() <= 9);
    }

    @Test
    void placesOfAValueAColumnAndAKindAreDecidedTogether() {
        var body = "| 姓名 | 说明 | 备注 |\n| --- | --- | --- |\n| 周某 | 身份证号99999918850302123X，有误 | |\n"
                + "| 吴某 | 身份证号999999188503021248，有误 | |\n\n身份证号999999188503021256，身份证号99999918850302123X。";
        desk.open(desk.piece("发放表", body, new Filing.Unfiled()));
        desk.bench.stage().set(Stage.PUBLIC);
        var first = open();
        int open = (int) model.places().stream().filter(PlaceRow::undecided).count();
        assertEquals(4, open);
        assertEquals(1, model.alike(first, Scope.ONE).size());
        assertEquals(2, model.alike(first, Scope.VALUE).size());
        assertEquals(2, model.alike(first, Scope.COLUMN).size());
        assertEquals(4, model.alike(first, Scope.KIND).size());
        model.decide(model.alike(first, Scope.KIND), Treatment.HIDE, "");
        desk.bell();
        assertTrue(model.settled().get());
        model.undo();
        desk.bell();
        assertEquals("还有 4 处待决定", model.standing().get());
    }

    private void look() {
        desk.open(desk.piece("标题", BODY, new Filing.Unfiled()));
        desk.bench.stage().set(Stage.PUBLIC);
    }

    private void decide(PlaceRow row, Treatment treatment, String reason) {
        model.decide(List.of(row), treatment, reason);
    }

    private String shown() {
        return sides(false);
    }

    private String sides(boolean before) {
        return model.pages().get().stream()
                .map(page -> page.words(before))
                .collect(Collectors.joining("\n"));
    }

    private PlaceRow open() {
        return model.places().stream().filter(PlaceRow::undecided).findFirst().orElseThrow();
    }
}
