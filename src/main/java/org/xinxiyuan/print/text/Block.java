package org.xinxiyuan.print.text;

import java.util.List;
import java.util.stream.Collectors;

/** A block of a text that is laid out (版块). */
public sealed interface Block {
    /** How a paragraph is set: three levels of heading (一、（一）1.), body, item of a list. */
    enum Kind {
        HEADING,
        SUBHEADING,
        MINOR_HEADING,
        BODY,
        ITEM
    }

    /** A stretch of one weight; a line break stands as {@code \n}. */
    record Run(String text, boolean bold) {}

    record Paragraph(Kind kind, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** A table; a cell that spans rows stands in its first row alone. */
    record Rows(List<List<Cell>> rows) implements Block {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How many columns the widest row has. */
        public int columns() {
            return rows.stream()
                    .mapToInt(row -> row.stream().mapToInt(Cell::width).sum())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * @param width columns it spans, from 1
     * @param head set as a head
     */
    record Cell(String text, int width, boolean head) {}
}
