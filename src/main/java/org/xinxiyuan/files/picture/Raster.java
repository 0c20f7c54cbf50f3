package org.xinxiyuan.files.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels into bytes (编码), with nothing beside them, and into fewer pixels. Without drawing: no font, no toolkit. */
public final class Raster {
    private static final float JPEG_QUALITY = 0.92f;
    /** Quick rather than small: most go to the screen. */
    private static final float PNG_QUALITY = 0.7f;

    private Raster() {}

    public static byte[] png(BufferedImage image) throws IOException {
        return encoded(image, "png", PNG_QUALITY);
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        return encoded(image, "jpeg", JPEG_QUALITY);
    }

    private static byte[] encoded(BufferedImage image, String format, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same picture, its longer side at most so long; each pixel the mean of those it stands for. */
    public static BufferedImage within(BufferedImage image, int longest) {
        int side = Math.max(image.getWidth(), image.getHeight());
        if (side <= longest) {
            return image;
        }
        int width = Math.max(1, (int) Math.round(1.0 * image.getWidth() * longest / side));
        int height = Math.max(1, (int) Math.round(1.0 * image.getHeight() * longest / side));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * image.getHeight() / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * image.getHeight() / height));
            var rows = image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * image.getWidth() / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * image.getWidth() / width));
                small.setRGB(x, y, mean(rows, image.getWidth(), left, right, bottom - top));
            }
        }
        return small;
    }

    private static int mean(int[] rows, int stride, int left, int right, int height) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < height; y++) {
            for (int at = y * stride + left; at < y * stride + right; at++) {
                alpha += rows[at] >>> 24;
                red += rows[at] >> 16 & 0xFF;
                green += rows[at] >> 8 & 0xFF;
                blue += rows[at] & 0xFF;
            }
        }
        int n = height * (right - left);
        return (int) (alpha / n) << 24 | (int) (red / n) << 16 | (int) (green / n) << 8 | (int) (blue / n);
    }
}
