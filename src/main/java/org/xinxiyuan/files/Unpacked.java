package org.xinxiyuan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * Every text in a file, hidden parts and properties too (解包全文): for looking for leaks. Knows nothing of formats but
 * that a zip holds parts, so that it overlooks nothing a format's own reader would pass by.
 */
public final class Unpacked {
    private static final int DEEPEST = 4;
    private static final long LARGEST = 200L * 1024 * 1024;

    private Unpacked() {}

    /** The parts as text: tags joined, tags apart, and raw. Throws {@link IOException} where a zip is broken. */
    public static List<String> texts(byte[] bytes) throws IOException {
        var texts = new ArrayList<String>();
        add(bytes, 0, texts);
        return texts;
    }

    private static void add(byte[] bytes, int depth, List<String> texts) throws IOException {
        if (isZip(bytes) && depth < DEEPEST) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.add(entry.getName());
                    add(zip.readNBytes((int) LARGEST), depth + 1, texts);
                }
            }
            return;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
            var raw = new String(bytes, charset);
            texts.add(raw);
            if (charset == StandardCharsets.UTF_8 && raw.startsWith("<")) {
                texts.add(raw.replaceAll("<[^>]*>", ""));
                texts.add(raw.replaceAll("<[^>]*>", "\n"));
            }
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
