package org.xinxiyuan.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Covers what is not prose, one pass over each line (遮去网址、代码、标记). */
final class ProseMask {
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_NAME = 100;
    private static final List<String> ADDRESSES = List.of("http://", "https://", "ftp://", "www.");
    private static final Set<String> ENDINGS = Set.of(
            "doc", "docx", "xls", "xlsx", "pdf", "wps", "et", "ofd", "ppt", "pptx", "zip", "rar", "jpg", "jpeg", "png",
            "txt", "csv", "md", "html", "htm");

    private final String body;
    private final char[] masked;

    ProseMask(String body) {
        this.body = body;
        this.masked = body.toCharArray();
    }

    String text() {
        return new String(masked);
    }

    boolean isFence(int start, int end) {
        int at = start;
        while (at < end && body.charAt(at) == ' ') {
            at++;
        }
        return body.startsWith("```", at) || body.startsWith("~~~", at);
    }

    void cover(int start, int end) {
        for (int i = start; i < end; i++) {
            masked[i] = Prose.GAP;
        }
    }

    void line(int start, int end) {
        int at = start;
        while (at < end && "#>-+* \t".indexOf(body.charAt(at)) >= 0) {
            masked[at] = Character.isWhitespace(body.charAt(at)) ? body.charAt(at) : Prose.GAP;
            at++;
        }
        while (at < end) {
            at = Math.max(at + 1, covered(at, end));
        }
    }

    /** Covers what begins or turns here; returns where it ends, or the place itself. */
    private int covered(int at, int end) {
        switch (body.charAt(at)) {
            case '`':
                return coverTo(at, body.indexOf('`', at + 1) + 1, end);
            case ']':
                masked[at] = Prose.GAP;
                return at + 1 < end && body.charAt(at + 1) == '(' ? coverTo(at, near(')', at, LONGEST_LINK), end) : at;
            case '<':
                return at + 1 < end && (letter(body.charAt(at + 1)) || "/!".indexOf(body.charAt(at + 1)) >= 0)
                        ? coverTo(at, near('>', at, LONGEST_TAG), end)
                        : at;
            case '[', '*', '_', '~', '\\':
                masked[at] = Prose.GAP;
                return at;
            case '@':
                return mail(at, end);
            case '.':
                return fileName(at, end);
            default:
                return address(at, end);
        }
    }

    private int coverTo(int at, int to, int end) {
        if (to <= at || to > end) {
            return at;
        }
        cover(at, to);
        return to;
    }

    private int near(char c, int from, int most) {
        int last = Math.min(body.length(), from + most);
        for (int i = from; i < last && body.charAt(i) != '\n'; i++) {
            if (body.charAt(i) == c) {
                return i + 1;
            }
        }
        return 0;
    }

    private int address(int at, int end) {
        char c = body.charAt(at);
        if ((c == 'h' || c == 'f' || c == 'w' || c == 'H' || c == 'W')
                && ADDRESSES.stream().anyMatch(head -> body.regionMatches(true, at, head, 0, head.length()))) {
            int to = at;
            while (to < end
                    && body.charAt(to) > ' '
                    && body.charAt(to) < 0x80
                    && "\"<>)|".indexOf(body.charAt(to)) < 0) {
                to++;
            }
            return coverTo(at, to, end);
        }
        return at;
    }

    private int mail(int at, int end) {
        int from = at;
        while (from > 0 && partOfMail(body.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < end && partOfMail(body.charAt(to))) {
            to++;
        }
        cover(from, to);
        return to;
    }

    private static boolean partOfMail(char c) {
        return letter(c) || ".-_+%".indexOf(c) >= 0;
    }

    private static boolean letter(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private int fileName(int at, int end) {
        int to = at + 1;
        while (to < end && to < at + 6 && letter(body.charAt(to))) {
            to++;
        }
        if (!ENDINGS.contains(body.substring(at + 1, to).toLowerCase(Locale.ROOT))) {
            return at;
        }
        int from = at;
        int first = Math.max(0, at - LONGEST_NAME);
        while (from > first && "“”《》「」，。；：、|\n\t \uFFFC".indexOf(masked[from - 1]) < 0) {
            from--;
        }
        cover(from, to);
        return to;
    }
}
