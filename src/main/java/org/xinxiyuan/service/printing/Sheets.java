package org.xinxiyuan.service.printing;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV that a spreadsheet opens as text, and as a plain page (清单). */
final class Sheets {
    /** Without it a Chinese spreadsheet program takes UTF-8 for GBK. */
    private static final String MARK = "\uFEFF";

    private Sheets() {}

    static String csv(List<String> heads, List<List<String>> rows) {
        return MARK + line(heads) + rows.stream().map(Sheets::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Sheets::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins as a formula does is kept from being one. */
    private static String cell(String value) {
        var safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    static String html(String title, List<String> heads, List<List<String>> rows) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title))
                .append("</title></head><body><h1>")
                .append(escaped(title))
                .append("</h1><table border=\"1\">\n")
                .append(row("th", heads));
        rows.forEach(cells -> page.append(row("td", cells)));
        return page.append("</table></body></html>\n").toString();
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Ending of a scan's file name, by its first bytes. */
    static String ending(byte[] scan) {
        if (begins(scan, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        if (begins(scan, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        return begins(scan, 0xFF, 0xD8) ? "jpg" : "bin";
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
