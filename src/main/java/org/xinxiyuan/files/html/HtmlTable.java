package org.xinxiyuan.files.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jsoup.nodes.Element;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Table;

/** A table of a web page (网页表格): cells at their columns, those from rows above counted in. */
final class HtmlTable {
    private static final int MAX_SPAN = 200;
    /** Beyond so many, spans are not believed. */
    private static final int MAX_COLUMNS = 1_000;

    private final List<List<Slot>> rows = new ArrayList<>();

    private record Slot(Element cell, int column, int width) {}

    HtmlTable(Element table) {
        var free = new ArrayList<Integer>();
        for (var row : table.select("tr")) {
            var slots = new ArrayList<Slot>();
            int column = 0;
            for (var cell : row.select("> td, > th")) {
                boolean sane = free.size() < MAX_COLUMNS;
                while (sane && column < free.size() && free.get(column) > 0) {
                    column++;
                }
                int width = sane ? span(cell, "colspan") : 1;
                if (sane) {
                    occupy(free, column, width, span(cell, "rowspan"));
                }
                slots.add(new Slot(cell, column, width));
                column += width;
            }
            free.replaceAll(rows -> Math.max(0, rows - 1));
            rows.add(slots);
        }
    }

    private static void occupy(List<Integer> free, int column, int width, int height) {
        for (int c = column; c < column + width; c++) {
            while (free.size() <= c) {
                free.add(0);
            }
            free.set(c, height);
        }
    }

    private static int span(Element cell, String attribute) {
        var value = cell.attr(attribute);
        return value.isEmpty() ? 1 : Math.min(MAX_SPAN, Integer.parseInt(value));
    }

    void write(Flow flow) {
        var cells = rows.stream()
                .map(row -> row.stream()
                        .map(s -> new Table.Cell(s.column(), s.width(), HtmlFlow.pieces(s.cell())))
                        .toList())
                .toList();
        Table.write(flow, cells, this::remove);
    }

    private void remove(SortedSet<Integer> columns) {
        for (var row : rows) {
            for (var slot : row) {
                int gone = columns.subSet(slot.column(), slot.column() + slot.width())
                        .size();
                if (gone == slot.width()) {
                    slot.cell().remove();
                } else if (gone > 0) {
                    slot.cell().attr("colspan", String.valueOf(slot.width() - gone));
                }
            }
        }
    }
}
