package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a body with what stands between them (正文行): blank lines are no lines of their own, so that a paragraph
 * added does not look like two changes.
 *
 * @param gaps whether a blank line follows
 */
record BodyText(List<String> lines, List<Boolean> gaps) {
    static BodyText of(String markdown) {
        var lines = new ArrayList<String>();
        var gaps = new ArrayList<Boolean>();
        for (String line : markdown.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
                gaps.add(false);
            } else if (!gaps.isEmpty()) {
                gaps.set(gaps.size() - 1, true);
            }
        }
        return new BodyText(lines, gaps);
    }

    /** Puts lines together again. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private boolean gap;

        void add(String line, boolean gapAfter) {
            if (text.length() > 0) {
                text.append(gap ? "\n\n" : "\n");
            }
            text.append(line);
            gap = gapAfter;
        }

        /** What comes next begins a paragraph. */
        void part() {
            gap = true;
        }

        String text() {
            return text.toString();
        }
    }
}
