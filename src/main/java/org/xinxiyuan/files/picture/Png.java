package org.xinxiyuan.files.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Keeps the chunks that paint (PNG 数据块) and drops texts, EXIF, profiles, unknown ones and what follows IEND. */
final class Png {
    /** With the greatest length each may have; a longer one carries something else. */
    private static final Map<String, Integer> PAINTING = Map.ofEntries(
            Map.entry("IHDR", 13),
            Map.entry("PLTE", 768),
            Map.entry("IDAT", Integer.MAX_VALUE),
            Map.entry("IEND", 0),
            Map.entry("tRNS", 256),
            Map.entry("gAMA", 4),
            Map.entry("cHRM", 32),
            Map.entry("sRGB", 1),
            Map.entry("sBIT", 4),
            Map.entry("pHYs", 9),
            Map.entry("bKGD", 6));

    private static final Set<String> FIXED = Set.of("IHDR", "gAMA", "cHRM", "sRGB", "pHYs");

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
            if (FIXED.contains(type) ? length == PAINTING.get(type) : length <= PAINTING.getOrDefault(type, -1)) {
                out.write(png, in.position() - 4, length + 12);
            }
            in.position(in.position() + length + 8);
        }
        return out.toByteArray();
    }
}
