package org.xinxiyuan.files.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinxiyuan.files.OfficeFiles.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.files.container.BrokenFile;

class PicturesTest {
    private static final byte[] SECRET = "tel 13800138000".getBytes(StandardCharsets.ISO_8859_1);

    private static byte[] insert(byte[] into, int at, byte[]... what) {
        var out = new ByteArrayOutputStream();
        out.write(into, 0, at);
        for (var bytes : what) {
            out.writeBytes(bytes);
        }
        out.write(into, at, into.length - at);
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static void assertClean(byte[] loaded, byte[] original) throws Exception {
        var cleaned = Pictures.cleaned(loaded).bytes();
        assertFalse(new String(cleaned, StandardCharsets.ISO_8859_1).contains("13800138000"));
        var image = ImageIO.read(new ByteArrayInputStream(cleaned));
        var expected = ImageIO.read(new ByteArrayInputStream(original));
        assertEquals(expected.getRGB(3, 3), image.getRGB(3, 3));
        assertEquals(expected.getWidth(), image.getWidth());
    }

    @Test
    void dropsSegmentsCommentsAndTailsOfAJpeg() throws Exception {
        var jpeg = picture("jpeg");
        assertClean(insert(jpeg, 2, segment(0xE1, SECRET), segment(0xFE, SECRET), segment(0xED, SECRET)), jpeg);
        assertClean(insert(jpeg, jpeg.length, SECRET), jpeg);
    }

    @Test
    void dropsTextsAndTailsOfAPng() throws Exception {
        var png = picture("png");
        assertClean(insert(png, 33, chunk("tEXt", SECRET), chunk("eXIf", SECRET), chunk("prVt", SECRET)), png);
        assertClean(insert(png, png.length, SECRET), png);
    }

    @Test
    void keepsThePictureTheRightWayUp() throws BrokenFile, IOException {
        var exif = new ByteArrayOutputStream();
        exif.write(Orientation.segment(6), 4, 32);
        exif.writeBytes(SECRET);
        var cleaned = Pictures.cleaned(insert(picture("jpeg"), 2, segment(0xE1, exif.toByteArray())))
                .bytes();
        int at = new String(cleaned, StandardCharsets.ISO_8859_1).indexOf("Exif");
        assertEquals(6, Orientation.in(cleaned, at + 6, 26));
        assertFalse(new String(cleaned, StandardCharsets.ISO_8859_1).contains("13800138000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void aGifOrBmpIsDrawnAnewAsAPng(String format) throws Exception {
        var original = picture(format);
        var cleaned = Pictures.cleaned(insert(original, original.length, SECRET));
        assertEquals("png", cleaned.extension());
        assertClean(insert(original, original.length, SECRET), original);
    }

    @Test
    void refusesOtherAndBrokenPictures() {
        assertThrows(BrokenFile.class, () -> Pictures.cleaned("GIF89a".getBytes(StandardCharsets.ISO_8859_1)));
        assertThrows(BrokenFile.class, () -> Pictures.cleaned(Arrays.copyOf(picture("png"), 40)));
        assertThrows(BrokenFile.class, () -> Pictures.cleaned(Arrays.copyOf(picture("jpeg"), 60)));
    }
}
