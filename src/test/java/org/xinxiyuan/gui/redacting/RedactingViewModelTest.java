package org.xinxiyuan.gui.redacting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
        model = new RedactingViewModel(desk.bench, desk.background(), desk.messages);
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
        model.decide(open(), Treatment.HIDE, "");
        assertTrue(model.settled().get());
        assertFalse(model.shown().get().text().contains("99999918850302123X"));
    }

    @Test
    void whatIsWavedThroughKeepsItsReason() {
        look();
        model.decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        var kept = model.places().stream().filter(PlaceRow::kept).findFirst().orElseThrow();
        assertEquals("虚构号码，仅作示例", kept.reason().orElse(""));
        assertTrue(model.shown().get().text().contains("99999918850302123X"));
    }

    @Test
    void numbersEachPlaceOnBothSides() {
        look();
        for (PlaceRow row : model.places()) {
            assertTrue(model.original().get().starts().containsKey(row.number()));
            assertTrue(model.shown().get().starts().containsKey(row.number()));
        }
        assertTrue(model.original().get().text().contains("1 手机号码"));
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
        assertFalse(model.shown().get().text().contains("周某山"));
        assertEquals(3, model.certificate().orElseThrow().choices().size());
        var one = model.places().get(0);
        assertTrue(one.marked());
        assertFalse(one.needsReason(Treatment.KEEP));
        model.decide(one, Treatment.KEEP, "");
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
        model.decide(open(), Treatment.KEEP, "虚构号码，仅作示例");
        var certificate = model.certificate().orElseThrow();
        assertEquals(2, certificate.counts().size());
        assertEquals("虚构号码，仅作示例", certificate.choices().get(0).reason());
        assertFalse(certificate.toString().contains("13800138011"));
        assertFalse(certificate.toString().contains("99999918850302123X"));
    }

    @Test
    void tablesAreGridsWithTheirPlaces() {
        var body = "| 姓名 | 手机号码 | 金额 |\n| --- | --- | --- |\n| 周某 | 13800138011 | 3 |\n| 吴某 | 13800138012 | 4 |";
        desk.open(desk.piece("发放表", "如下：\n" + body + "\n特此公布。", new Filing.Unfiled()));
        desk.bench.stage().set(Stage.PUBLIC);
        var grid = model.original().get().grids().get(0);
        assertEquals(3, grid.rows().size(), "the rule is no row");
        assertEquals("手机号码", grid.rows().get(0).get(1).text());
        assertEquals(1, grid.rows().get(1).get(1).places().get(0).number());
        assertEquals(2, grid.rows().get(2).get(1).places().get(0).number());
        assertEquals(0, grid.rows().get(2).get(2).places().size());
        assertFalse(model.shown().get().grids().get(0).rows().toString().contains("13800138011"));
    }

    private void look() {
        desk.open(desk.piece("标题", BODY, new Filing.Unfiled()));
        desk.bench.stage().set(Stage.PUBLIC);
    }

    private PlaceRow open() {
        return model.places().stream().filter(PlaceRow::undecided).findFirst().orElseThrow();
    }
}
