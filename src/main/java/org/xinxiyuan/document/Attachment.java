package org.xinxiyuan.document;

import java.util.Locale;

/**
 * A file that belongs to a piece (附件), content-addressed.
 *
 * @param sha256 lower-case hex of the file's bytes
 * @param size in bytes
 * @param caption 图注, empty where there is none
 */
public record Attachment(String sha256, long size, String fileName, String mediaType, String caption) {
    /** The size as people say it, such as {@code 24 KB} or {@code 1.5 MB}. */
    public String spokenSize() {
        return size < 1 << 20
                ? Math.max(1, size >> 10) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / (double) (1 << 20));
    }

    @Override
    public String toString() {
        return "Attachment[" + sha256 + "]";
    }
}
