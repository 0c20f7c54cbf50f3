package org.xinxiyuan.files.flow;

import java.util.List;
import java.util.SortedSet;
import org.xinxiyuan.document.Span;

/**
 * A table inside a flow (表格): where each cell stands in the text, and how to take columns out of the file.
 *
 * @param header slots of the header line, one for each column
 * @param rows slots of the lines below
 */
public record Grid(List<Slot> header, List<List<Slot>> rows, Columns columns) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A cell's place.
     *
     * @param column from 0, in the file's own counting
     * @param width columns it spans
     */
    public record Slot(int column, int width, Span span) {}

    /** Takes columns out of the file (删除列), headers and all. */
    @FunctionalInterface
    public interface Columns {
        void remove(SortedSet<Integer> columns);
    }
}
