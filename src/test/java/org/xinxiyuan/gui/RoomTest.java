package org.xinxiyuan.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window never opens larger than the screen: the bar with the state of saving stands at its lower edge. */
class RoomTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"1366, 728", "1280, 760", "1024, 730", "1000, 600", "1152, 1000"})
    void aSmallScreenIsFilled(double width, double height) {
        var stage = on(new Rectangle2D(0, 24, width, height));
        assertEquals(width, stage.getWidth());
        assertEquals(height, stage.getHeight());
        assertEquals(24, stage.getY());
    }

    @Test
    void aLargeScreenGivesTheWindowItsOwnSize() {
        var stage = on(new Rectangle2D(0, 0, 1920, 1040));
        assertEquals(Double.NaN, stage.getWidth(), "the scene decides");
        assertEquals(1024, stage.getMinWidth());
        assertEquals(680, stage.getMinHeight());
    }

    private static Stage on(Rectangle2D screen) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            var stage = new Stage();
            stage.setScene(Looks.dress(new StackPane()));
            Room.take(stage, screen);
            return stage;
        });
    }
}
