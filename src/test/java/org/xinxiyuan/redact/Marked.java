package org.xinxiyuan.redact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text with marks: «…» must go, ‹…› may go, all else must stay. */
record Marked(String line, String text, String marks) {
    private static final char MUST = 'm';
    private static final char MAY = '?';
    private static final char STAYS = '.';

    static List<Marked> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Marked::of)
                .toList();
    }

    static Marked of(String line) {
        var text = new StringBuilder();
        var marks = new StringBuilder();
        char mark = STAYS;
        for (char c : line.translateEscapes().toCharArray()) {
            switch (c) {
                case '«' -> mark = MUST;
                case '‹' -> mark = MAY;
                case '»', '›' -> mark = STAYS;
                default -> {
                    text.append(c);
                    marks.append(mark);
                }
            }
        }
        return new Marked(line, text.toString(), marks.toString());
    }

    /** Letters and digits that must go and are not covered. */
    String leaked(boolean[] covered) {
        return letters(covered, MUST, false);
    }

    /** Letters and digits that must stay and are covered. */
    String lost(boolean[] covered) {
        return letters(covered, STAYS, true);
    }

    private String letters(boolean[] covered, char mark, boolean wanted) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (marks.charAt(i) == mark && covered[i] == wanted && Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return line;
    }
}
