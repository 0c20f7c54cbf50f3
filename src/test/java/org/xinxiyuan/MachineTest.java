package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The machine itself: a screen, a Chinese font and Chinese file names. Without them green tests would mean nothing. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MachineTest {
    private static final int SIDE = 64;

    @BeforeAll
    static void opensTheScreen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** A character the machine has no font for is painted as a box, and all boxes are alike. */
    @Test
    void paintsChineseCharactersAndNotBoxes() {
        int[] first = painted("信");
        int[] second = painted("息");
        assertTrue(Arrays.stream(first).anyMatch(pixel -> pixel != first[0]), "nothing was painted");
        assertFalse(Arrays.equals(first, second), "no Chinese font: install fonts-wqy-microhei");
    }

    @Test
    void paintsTheSameCharacterTheSameWay() {
        assertTrue(Arrays.equals(painted("信"), painted("信")));
    }

    @Test
    void opensFilesWithChineseNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("信息员工作站.txt"), "信息");
        try (var files = Files.list(folder)) {
            assertEquals(file, files.findFirst().orElseThrow());
        }
    }

    private static int[] painted(String character) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> pixels(character));
    }

    private static int[] pixels(String character) {
        var text = new Text(character);
        text.setFont(Font.font(SIDE / 2.0));
        var image = text.snapshot(null, new WritableImage(SIDE, SIDE));
        var pixels = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return pixels;
    }
}
