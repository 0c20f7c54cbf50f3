package org.xinxiyuan.files.fresh;

import java.util.List;

/** What a fresh paper is made of (段落和表格): words and tables, in order. */
public sealed interface Block {
    /**
     * @param level 0 for the title, 1 to 9 for a heading, −1 for other text
     */
    record Paragraph(String text, int level) implements Block {
        @Override
        public String toString() {
            return "Paragraph[" + text.length() + " chars]";
        }
    }

    record Rows(List<List<Cell>> rows) implements Block {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /**
     * @param width columns spanned
     * @param merge how it stands to the cells above and below
     */
    record Cell(String text, int width, Merge merge) {
        public static Cell of(String text) {
            return new Cell(text, 1, Merge.NONE);
        }

        @Override
        public String toString() {
            return "Cell[" + text.length() + " chars]";
        }
    }

    /** 纵向合并. */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    static Block text(String text) {
        return new Paragraph(text, -1);
    }
}
