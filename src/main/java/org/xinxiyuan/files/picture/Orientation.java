package org.xinxiyuan.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a photo is to be turned (方向): the one value of EXIF that belongs to the picture. */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private Orientation() {}

    /** 1 to 8 from a TIFF structure; 1 where there is none or it is broken. */
    static int in(byte[] bytes, int from, int length) {
        if (length < 14) {
            return 1;
        }
        var tiff = ByteBuffer.wrap(bytes, from, length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > length - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= length; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** An APP1 segment that holds nothing else. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** Of a whole JPEG whose segments are sound. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at + 1] & 0xFF) >= 0xE0) {
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if ((jpeg[at + 1] & 0xFF) == 0xE1) {
                return in(jpeg, at + 10, length - 8);
            }
            at += 2 + length;
        }
        return 1;
    }

    /** The JPEG with this orientation written behind its head. */
    static byte[] put(byte[] jpeg, int orientation) {
        if (orientation == 1) {
            return jpeg;
        }
        int head = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, head)
                .put(segment(orientation))
                .put(jpeg, head, jpeg.length - head)
                .array();
    }
}
