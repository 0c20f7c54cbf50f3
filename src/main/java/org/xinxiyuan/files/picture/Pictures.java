package org.xinxiyuan.files.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.redact.pictures.Region;

/**
 * Takes everything but the picture out of a PNG, JPEG, GIF or BMP (图片元数据清理): EXIF, GPS, texts, thumbnails, what hangs
 * behind the end. The pixels are not touched; of a
 * PNG or JPEG nothing is recompressed.
 */
public final class Pictures {
    private static final long MAX_PIXELS = 200_000_000L;
    /** Decoded whole. */
    private static final long MAX_DRAWN = 60_000_000L;

    private Pictures() {}

    /**
     * A picture fit to go out.
     *
     * @param extension png or jpeg
     */
    public record Picture(byte[] bytes, String extension) {
        public String mediaType() {
            return "image/" + extension;
        }

        @Override
        public String toString() {
            return "Picture[" + bytes.length + " bytes]";
        }
    }

    public static Picture cleaned(byte[] bytes) throws BrokenFile {
        try {
            if (bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P') {
                return readable(new Picture(Png.stripped(bytes), "png"));
            }
            if (bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
                return readable(new Picture(Jpeg.stripped(bytes), "jpeg"));
            }
            if (starts(bytes, "GIF8") || starts(bytes, "BM")) {
                return readable(new Picture(Png.stripped(drawnAnew(bytes)), "png"));
            }
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("图片");
        }
        throw new BrokenFile("图片", "含有 PNG、JPEG、GIF、BMP 以外格式的图片，其中的信息无法清除，请转成 PNG 或 JPEG 后再试");
    }

    private static boolean starts(byte[] bytes, String head) {
        return bytes.length > 12 && new String(bytes, 0, head.length(), StandardCharsets.ISO_8859_1).equals(head);
    }

    /** The first picture of a GIF or BMP, pixel by pixel, as a PNG. */
    private static byte[] drawnAnew(byte[] bytes) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReadersByFormatName(bytes[0] == 'G' ? "gif" : "bmp")
                    .next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_DRAWN) {
                    throw new IOException("too many pixels");
                }
                return Raster.png(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * Cleaned, and with these regions painted over. One that cannot be decoded can be taken out as a whole: a blank
     * stands in its place.
     */
    public static Picture replaced(byte[] bytes, List<Region> regions) throws BrokenFile {
        if (regions.isEmpty()) {
            return cleaned(bytes);
        }
        var canvas = Canvas.of(bytes);
        if (canvas.isPresent()) {
            return canvas.get().painted(regions);
        }
        if (regions.stream().noneMatch(Region::whole)) {
            throw new BrokenFile("图片", "里有不能按区域涂盖的图片，请整图删除，或另存为普通的 PNG 或 JPEG 后再试");
        }
        return Canvas.blank();
    }

    /** The head must be read as an image of a sane size. */
    private static Picture readable(Picture picture) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    throw new IOException("too many pixels");
                }
            } finally {
                reader.dispose();
            }
        }
        return picture;
    }
}
