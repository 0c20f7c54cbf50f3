package org.xinxiyuan.gui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Pace;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Progress;

class RingTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest(name = "{0} of 8 with {1} in hand after {2} of 20 days: {4}")
    @CsvSource({
        "8, 0, 10, true, 已完成",
        "4, 0, 10, true, 按进度能完成",
        "3, 2, 12, true, 按进度完不成",
        "3, 5, 12, true, 报出在手的才够",
        "0, 0, 10, true, 过半一件未报",
        "1, 0, 2, true, 期初",
        "3, 0, 0, false, 还差 5 件"
    })
    void saysInWordsHowItStands(int done, int inHand, int passed, boolean announced, String said) throws Exception {
        var ring = ring(done, inHand, new Pace(passed, announced ? 20 : 0, announced));
        assertEquals(said, ring.state());
        assertEquals(!announced, ring.getAccessibleText().contains("日历尚未公布，不作预测"), ring.getAccessibleText());
        assertFalse(!announced && ring.getText().contains("预计"), ring.getText());
    }

    private static Ring ring(int done, int inHand, Pace pace) {
        var month = Period.parse("2026-03");
        var task = new Assignment("a", month, 8, Duty.WHOLE_UNIT, Assignment.CarryOver.NONE, Assignment.Origin.HAND);
        var progress = new Progress(task, LocalDate.of(2026, 3, 16), 0, done, inHand, pace);
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Ring(progress, "全单位", new Messages(Locale.CHINESE)));
    }
}
