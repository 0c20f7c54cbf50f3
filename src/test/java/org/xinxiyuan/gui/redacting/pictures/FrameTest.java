package org.xinxiyuan.gui.redacting.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({
        "10.2, 20.9, 30.1, 40.0, 10, 20, 21, 20",
        "30.1, 40.0, 10.2, 20.9, 10, 20, 21, 20",
        "-5, -5, 500, 500, 0, 0, 100, 50",
        "99.5, 49.5, 140, 90, 99, 49, 1, 1"
    })
    void everyUnitThatIsTouchedIsInside(
            double x1, double y1, double x2, double y2, int x, int y, int width, int height) {
        assertEquals(new Frame(x, y, width, height), Frame.between(x1, y1, x2, y2).on(100, 50));
    }

    @Test
    void nothingIsLeftOfAFrameBesideThePicture() {
        assertTrue(Frame.between(110, 10, 130, 20).on(100, 50).empty());
        assertTrue(Frame.between(-20, 10, -5, 20).on(100, 50).empty());
    }

    @Test
    void theKeyboardMovesAndSizesItWithinThePicture() {
        var frame = Frame.amid(100, 80);
        assertEquals(new Frame(37, 35, 25, 10), frame);
        assertEquals(new Frame(0, 35, 25, 10), frame.moved(-60, 0, 100, 80));
        assertEquals(new Frame(75, 70, 25, 10), frame.moved(60, 60, 100, 80));
        assertEquals(new Frame(37, 35, 63, 1), frame.grown(90, -90, 100, 80));
        assertEquals(2, Frame.step(100, 80, false));
        assertEquals(1, Frame.step(100, 80, true));
        assertEquals(10, Frame.step(10_000, 10_000, true));
    }
}
