package org.xinxiyuan.files.container;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-, tab- or semicolon-separated tables (RFC 4180), read and written. */
public final class Csv {
    private static final int SAMPLE = 50;

    private Csv() {}

    /** Every one of the first lines has the same number of fields, at least two. */
    public static boolean looksLikeTable(String text) {
        var rows = parse(text.length() > 200_000 ? text.substring(0, text.lastIndexOf('\n', 200_000) + 1) : text);
        var sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
        var widths = sample.stream().map(List::size).collect(Collectors.toSet());
        return sample.size() >= 2 && widths.size() == 1 && sample.get(0).size() >= 2;
    }

    public static List<List<String>> parse(String text) {
        return new Parser(text, delimiter(text)).rows();
    }

    /** With commas and CRLF; fields are quoted where they must be. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String field) {
        boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', '\t', ';'}) {
            long count = head.chars().filter(x -> x == c).count();
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private static final class Parser {
        private final String text;
        private final char delimiter;
        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private boolean quoted;

        Parser(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        List<List<String>> rows() {
            for (int i = 0; i < text.length(); i++) {
                i += take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\0');
            }
            if (field.length() > 0 || !row.isEmpty()) {
                endRow();
            }
            return rows;
        }

        /** Returns how many further characters were used. */
        private int take(char c, char next) {
            if (quoted) {
                if (c == '"' && next == '"') {
                    field.append('"');
                    return 1;
                }
                quoted = c != '"';
                if (quoted) {
                    field.append(c);
                }
            } else if (c == '"' && field.length() == 0) {
                quoted = true;
            } else if (c == delimiter) {
                endField();
            } else if (c == '\n' || c == '\r') {
                endRow();
                return c == '\r' && next == '\n' ? 1 : 0;
            } else {
                field.append(c);
            }
            return 0;
        }

        private void endField() {
            row.add(field.toString());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            if (row.size() > 1 || !row.get(0).isBlank()) {
                rows.add(row);
            }
            row = new ArrayList<>();
        }
    }
}
