package org.xinxiyuan.files.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Keeps the segments that paint (JPEG 数据段). Of EXIF the orientation alone is written anew, or a photo would lie on
 * its side; of JFIF the density without the thumbnail.
 */
final class Jpeg {
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int ADOBE = 0xEE;
    /** Frames, tables, scans: all a decoder needs; what is outside is an application's or nobody's. */
    private static final int SOF0 = 0xC0;

    private static final int LAST_TABLE = 0xDF;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at = 2;

    private Jpeg(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static byte[] stripped(byte[] jpeg) throws IOException {
        return new Jpeg(jpeg).strip();
    }

    private byte[] strip() throws IOException {
        out.write(in, 0, 2);
        while (true) {
            int marker = marker();
            if (marker == EOI) {
                out.write(0xFF);
                out.write(EOI);
                return out.toByteArray();
            }
            int length = length();
            segment(marker, length);
            at += length;
            if (marker == SOS) {
                scan();
            }
        }
    }

    private int marker() throws IOException {
        if ((in[at] & 0xFF) != 0xFF) {
            throw new IOException("marker");
        }
        while ((in[at] & 0xFF) == 0xFF) {
            at++;
        }
        return in[at++] & 0xFF;
    }

    private int length() throws IOException {
        int length = (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
        if (length < 2 || at + length > in.length) {
            throw new IOException("segment length");
        }
        return length;
    }

    private void segment(int marker, int length) throws IOException {
        if (marker == APP0 && length >= 16 && is("JFIF\0")) {
            write(marker, 14);
            out.write(0);
            out.write(0);
        } else if (marker == APP1 && is("Exif\0\0")) {
            int orientation = Orientation.in(in, at + 8, length - 8);
            out.write(orientation > 1 ? Orientation.segment(orientation) : new byte[0]);
        } else if (marker == ADOBE && is("Adobe") && length <= 14) {
            write(marker, length);
        } else if (marker >= SOF0 && marker <= LAST_TABLE) {
            write(marker, length);
        }
    }

    /** Writes the first bytes of a segment; a JFIF head tells the length it has without its thumbnail. */
    private void write(int marker, int length) {
        boolean jfif = marker == APP0;
        out.write(0xFF);
        out.write(marker);
        out.write(jfif ? 0 : length >> 8);
        out.write(jfif ? 16 : length & 0xFF);
        out.write(in, at + 2, length - 2);
    }

    private boolean is(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (in[at + 2 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Entropy-coded data up to the next marker that is neither stuffing nor a restart. */
    private void scan() {
        int from = at;
        while (!((in[at] & 0xFF) == 0xFF && isEnd(in[at + 1] & 0xFF))) {
            at++;
        }
        out.write(in, from, at - from);
    }

    private static boolean isEnd(int next) {
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }
}
