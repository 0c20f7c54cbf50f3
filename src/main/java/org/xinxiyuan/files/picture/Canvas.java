package org.xinxiyuan.files.picture;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.picture.Pictures.Picture;
import org.xinxiyuan.redact.pictures.Region;

/**
 * The raster of a PNG or JPEG (画布): pixels are overwritten and the picture is encoded anew, lying as it lay, with
 * nothing beside the pixels.
 */
public final class Canvas {
    /** More than any camera of an office has. */
    private static final long MAX_PIXELS = 60_000_000L;
    private static final int INK = Color.BLACK.getRGB();
    /** What stands in a picture's place. */
    private static final int BLANK = new Color(0xD9, 0xDC, 0xE1).getRGB();

    private final Picture picture;
    private final Turn turn;

    private Canvas(Picture picture, Turn turn) {
        this.picture = picture;
        this.turn = turn;
    }

    /** Empty where it is no PNG or JPEG, broken, or of a kind that cannot be decoded. */
    public static Optional<Canvas> of(byte[] bytes) {
        try {
            var picture = Pictures.cleaned(bytes);
            return Optional.of(new Canvas(picture, turn(picture)));
        } catch (BrokenFile | IOException | RuntimeException undecodable) {
            return Optional.empty();
        }
    }

    private static Turn turn(Picture picture) throws IOException {
        return reading(picture.bytes(), reader -> {
            reader.getImageTypes(0).next();
            int orientation = picture.extension().equals("jpeg") ? Orientation.of(picture.bytes()) : 1;
            return new Turn(orientation, reader.getWidth(0), reader.getHeight(0));
        });
    }

    /** In pixels, as it is seen. */
    public int width() {
        return turn.seenWidth();
    }

    public int height() {
        return turn.seenHeight();
    }

    /** Small enough to be decoded whole. */
    public boolean paintable() {
        return (long) turn.width() * turn.height() <= MAX_PIXELS;
    }

    /** The picture with these regions painted over; without any it is as it was, not encoded again. */
    Picture painted(List<Region> regions) throws BrokenFile {
        if (regions.isEmpty()) {
            return picture;
        }
        if (regions.stream().anyMatch(Region::whole)) {
            return blank(picture.extension(), turn);
        }
        if (!paintable()) {
            throw new BrokenFile("图片", "里有超过 " + MAX_PIXELS / 1_000_000 + " 百万像素的图片，不能按区域涂盖，请整图删除或换成小一些的图片");
        }
        try {
            var image = writable(reading(picture.bytes(), reader -> reader.read(0)));
            regions.forEach(r -> fill(image, turn.stored(r), INK));
            return encoded(image, picture.extension(), turn.orientation());
        } catch (IOException | RuntimeException broken) {
            throw BrokenFile.corrupt("图片");
        }
    }

    /** For the screen: as it is seen, its longer side at most so long; PNG. */
    public byte[] png(int longest) throws IOException {
        int side = Math.max(turn.width(), turn.height());
        var image = reading(picture.bytes(), reader -> {
            var param = new ImageReadParam();
            int step = Math.max(1, side / (2 * longest));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
        return Raster.png(turn.seen(Raster.within(image, longest)));
    }

    /** A picture of nothing in the place of one that cannot be painted by region (EMF, SVG and their like). */
    static Picture blank() throws BrokenFile {
        return blank("png", new Turn(1, 64, 64));
    }

    private static Picture blank(String extension, Turn turn) throws BrokenFile {
        try {
            var image = new BufferedImage(turn.width(), turn.height(), BufferedImage.TYPE_BYTE_GRAY);
            fill(image, new Rectangle(turn.width(), turn.height()), BLANK);
            return encoded(image, extension, turn.orientation());
        } catch (IOException impossible) {
            throw BrokenFile.corrupt("图片");
        }
    }

    private static Picture encoded(BufferedImage image, String extension, int orientation)
            throws IOException, BrokenFile {
        var bytes = extension.equals("png") ? Raster.png(image) : Orientation.put(Raster.jpeg(image), orientation);
        return Pictures.cleaned(bytes);
    }

    /** Free to take black, and without colours under what is wholly transparent. */
    private static BufferedImage writable(BufferedImage image) {
        if (!(image.getColorModel() instanceof IndexColorModel) && !image.getColorModel().hasAlpha()) {
            return image;
        }
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] >>> 24 == 0 ? 0 : row[x];
            }
            copy.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return copy;
    }

    private static void fill(BufferedImage image, Rectangle area, int colour) {
        var row = new int[area.width];
        Arrays.fill(row, colour);
        for (int y = area.y; y < area.y + area.height; y++) {
            image.setRGB(area.x, y, area.width, 1, row, 0, area.width);
        }
    }

    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T reading(byte[] bytes, Reading<T> act) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return act.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
