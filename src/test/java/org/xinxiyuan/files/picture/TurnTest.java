package org.xinxiyuan.files.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.pictures.Region;

class TurnTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsSeenIsWhatIsPainted(int orientation) throws Exception {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 48; x++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        var photo = Orientation.put(Raster.jpeg(image), orientation);
        var region = new Region(0, 0, 8, 16);
        var painted = Canvas.of(photo).orElseThrow().painted(List.of(region)).bytes();
        assertEquals(orientation, Orientation.of(painted), "it lies as it lay");
        var stored = ImageIO.read(new ByteArrayInputStream(painted));
        assertEquals(48, stored.getWidth());
        var seen = ImageIO.read(new ByteArrayInputStream(Canvas.of(painted).orElseThrow().png(48)));
        assertEquals(orientation < 5 ? 48 : 32, seen.getWidth());
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                boolean black = (seen.getRGB(x, y) & 0xFF) < 128;
                assertEquals(x < 8 && y < 16, black, x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aRegionBeyondTheEdgeIsCut(int orientation) {
        var turn = new Turn(orientation, 40, 20);
        assertTrue(turn.stored(new Region(500, 500, 10, 10)).isEmpty());
        var corner = turn.stored(new Region(turn.seenWidth() - 2, turn.seenHeight() - 2, 100, 100));
        assertEquals(2, corner.width);
        assertEquals(2, corner.height);
    }
}
