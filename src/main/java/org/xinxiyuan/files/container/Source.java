package org.xinxiyuan.files.container;

import java.util.Locale;

/**
 * A file opened as far as its kind needs (已打开的文件).
 *
 * @param parts of a zip container, else none
 * @param text of a text file, else empty
 */
public record Source(FileKind kind, Parts parts, String text) {
    /** 50 MiB, the portal's limit for an attachment; nothing larger is parsed. */
    public static final int MAX_BYTES = 50 << 20;

    /** Opens by content. Among texts, which have no magic bytes, the name's ending may break a tie. */
    public static Source open(String fileName, byte[] bytes) throws BrokenFile {
        if (bytes.length > MAX_BYTES) {
            throw new BrokenFile("文件", "有 " + (bytes.length >> 20) + " MB，超过 50 MB 的上限，请拆成几份再试");
        }
        if (Magic.isZip(bytes)) {
            var parts = Parts.of(bytes);
            return new Source(Magic.ofParts(parts), parts, "");
        }
        var kind = Magic.of(bytes);
        if (kind != FileKind.UNKNOWN) {
            return new Source(kind, Parts.none(), "");
        }
        return Charsets.decode(bytes)
                .map(text -> new Source(flavour(text, fileName), Parts.none(), text))
                .orElseGet(() -> new Source(FileKind.UNKNOWN, Parts.none(), ""));
    }

    private static FileKind flavour(String text, String fileName) {
        if (text.isBlank()) {
            return FileKind.EMPTY;
        }
        var head = text.stripLeading();
        head = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head")) {
            return FileKind.HTML;
        }
        if (head.startsWith("<?xml") || head.startsWith("<svg") || head.startsWith("mime-version")) {
            return head.contains("<html") ? FileKind.HTML : FileKind.UNKNOWN;
        }
        if (Csv.looksLikeTable(text)) {
            return FileKind.CSV;
        }
        var name = fileName.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || text.matches("(?s)(?:.*\\n)?(?:#{1,6} \\S|\\|[ :|-]*---).*");
        return markdown ? FileKind.MARKDOWN : FileKind.TEXT;
    }

    @Override
    public String toString() {
        return "Source[" + kind + "]";
    }
}
