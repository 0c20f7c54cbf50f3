package org.xinxiyuan.check.placing;

import java.util.regex.Pattern;

/** Markdown without its marks, for judging (去标记): table cells are parted by tabs, everything else reads as before. */
final class PlainText {
    private static final Pattern LEAD = Pattern.compile("^\\s{0,3}(?:#{1,6}\\s+|(?:>\\s?)+|[-*+]\\s+(?=\\S))");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]\\n]{0,200})]\\(([^()\\s]{1,500})[^()\\n]{0,100}\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*_~\\d])(\\*\\*|__|~~|\\*)(?=[^\\s*_~])([^*_~\\n]{1,300})(?<=\\S)\\1(?![*_~\\d])");
    private static final Pattern DIGITS = Pattern.compile("(?<=\\d{40})\\d+");

    private PlainText() {}

    static String of(String markdown) {
        var plain = new StringBuilder(markdown.length());
        for (String line : markdown.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            if (line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && isRule(line)) {
                continue;
            }
            plain.append(plainLine(line)).append('\n');
        }
        return plain.substring(0, plain.length() - Math.min(1, plain.length()));
    }

    private static String plainLine(String line) {
        String text = mayLead(line) ? LEAD.matcher(line).replaceFirst("") : line;
        if (text.indexOf('[') >= 0 && text.indexOf("](") >= 0) {
            text = LINK.matcher(text).replaceAll("$1 $2");
        }
        if (text.indexOf('*') >= 0 || text.indexOf("__") >= 0 || text.indexOf("~~") >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("$2");
        }
        if (text.indexOf('|') >= 0) {
            text = cells(text);
        }
        // nothing official has forty digits in a row, and patterns that try every start would crawl over it
        return text.length() > 40 && longDigits(text) ? DIGITS.matcher(text).replaceAll("") : text;
    }

    /** The row of dashes under the header. */
    private static boolean isRule(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|:-".indexOf(line.charAt(i)) < 0 && !blank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean mayLead(String line) {
        for (int i = 0; i < Math.min(4, line.length()); i++) {
            if ("#>-*+".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean longDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= 40; i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
        }
        return run > 40;
    }

    private static String cells(String line) {
        String inner = line.strip();
        boolean row = inner.startsWith("|") || inner.indexOf('|') != inner.lastIndexOf('|');
        if (!row) {
            return line;
        }
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return parted(inner.strip());
    }

    /** Cells without the blanks around them, parted by tabs. */
    private static String parted(String row) {
        var cells = new StringBuilder(row.length());
        int start = 0;
        for (int at = row.indexOf('|'); at >= 0; at = row.indexOf('|', start)) {
            append(cells, row, start, at);
            cells.append('\t');
            start = at + 1;
        }
        append(cells, row, start, row.length());
        return cells.toString();
    }

    private static void append(StringBuilder cells, String row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(row.charAt(start))) {
            start++;
        }
        while (end > start && blank(row.charAt(end - 1))) {
            end--;
        }
        cells.append(row, start, end);
    }
}
