package org.xinxiyuan.files.container;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file opened as far as its kind needs (已打开的文件).
 *
 * @param parts of a zip container, else none
 * @param text of a text file, else empty
 */
public record Source(FileKind kind, Parts parts, String text) {
    /** 50 MiB, the portal's limit for an attachment; nothing larger is parsed. */
    public static final int MAX_BYTES = 50 << 20;

    /** How a page begins; exported tables often lack all that stands around them. */
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|(?:html|head|meta|title|style|body|table)\\b)");

    private static final int MAX_ROWS = 100_000;
    private static final int MAX_PIECES = 1_000_000;
    /** Characters; a long report has a hundredth of it. */
    private static final int MAX_TEXT = 4_000_000;
    /** Tags of a page that nothing closes. */
    private static final int MAX_OPEN = 20_000;

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
        var text = Charsets.decode(bytes);
        if (text.isEmpty()) {
            return new Source(FileKind.UNKNOWN, Parts.none(), "");
        }
        var source = new Source(flavour(text.get(), fileName), Parts.none(), text.get());
        source.refuseEndless();
        return source;
    }

    /** A table or page that would not fit into an old machine's memory once it is taken apart. */
    private void refuseEndless() throws BrokenFile {
        if (text.length() > MAX_TEXT) {
            throw new BrokenFile("正文", "有 " + text.length() / 10_000 + " 万字，超过 400 万字的上限，请拆成几份再试");
        }
        long lines = kind == FileKind.CSV ? text.chars().filter(c -> c == '\n').count() : 0;
        if (lines > MAX_ROWS) {
            throw new BrokenFile("表格", "有 " + lines + " 行，超过 " + MAX_ROWS + " 行的上限，请拆成几份再试");
        }
        long cells = kind == FileKind.CSV
                ? text.chars().filter(c -> c == ',' || c == '\t' || c == ';').count()
                : 0;
        long tags = kind == FileKind.HTML ? text.chars().filter(c -> c == '<').count() : 0;
        long open = tags == 0 ? 0 : tags - 2L * (text.split("</", -1).length - 1);
        if (cells > MAX_PIECES || tags > MAX_PIECES || open > MAX_OPEN) {
            throw new BrokenFile("正文", "内容太多，请拆成几份再试");
        }
    }

    /** Where the text begins, comments left out, in lower case. */
    private static String head(String text) {
        var head = text.stripLeading();
        for (int end = 0; end >= 0 && head.startsWith("<!--"); ) {
            end = head.indexOf("-->");
            head = head.substring(Math.max(end + 3, 4)).stripLeading();
        }
        return head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
    }

    private static FileKind flavour(String text, String fileName) {
        if (text.isBlank()) {
            return FileKind.EMPTY;
        }
        var head = head(text);
        if (PAGE.matcher(head).lookingAt()) {
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
