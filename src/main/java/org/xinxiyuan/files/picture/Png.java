package org.xinxiyuan.files.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the chunks that paint (PNG 数据块) and drops texts, EXIF, profiles, unknown ones and what follows IEND. */
final class Png {
    private static final Set<String> PAINTING =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD");

    private Png() {}

    static byte[] stripped(byte[] png) throws IOException {
        var in = ByteBuffer.wrap(png);
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, 8);
        in.position(8);
        for (var type = ""; !type.equals("IEND"); ) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw new IOException("chunk length");
            }
            type = new String(png, in.position(), 4, StandardCharsets.ISO_8859_1);
            if (PAINTING.contains(type)) {
                out.write(png, in.position() - 4, length + 12);
            }
            in.position(in.position() + length + 8);
        }
        return out.toByteArray();
    }
}
