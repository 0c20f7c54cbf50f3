package org.xinxiyuan.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Keeps pictures of the window in {@code target/screens}: javafx.swing is not on the class path. */
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /** The topmost window as it looks now. */
    static Path take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var image = WaitForAsyncUtils.waitForAsyncFx(5000, () -> picture(top().getScene()));
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Window top() {
        var windows = Window.getWindows();
        return windows.get(windows.size() - 1);
    }

    private static BufferedImage picture(Scene scene) {
        var shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
