package org.xinxiyuan.print.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A ruled table on the sheet (表格): rows as high as their fullest cell; one that does not fit goes on over the page. */
final class Grid {
    private static final float PAD = 4;
    private static final float LINE = 1.45f;
    private static final float RULE = 0.6f;

    private final Sheet sheet;
    private final Face face;
    private final float size;

    Grid(Sheet sheet, Face face, float size) {
        this.sheet = sheet;
        this.face = face;
        this.size = size;
    }

    /**
     * @param width points
     * @param centred instead of set at the left
     * @param least points the cell is high at least
     */
    record Cell(String text, float width, boolean centred, float least) {}

    void row(List<Cell> cells) {
        var texts = new ArrayList<List<String>>();
        for (Cell cell : cells) {
            texts.add(new Wrap(sheet.fonts(), face, size)
                    .lines(cell.text(), cell.width() - 2 * PAD, cell.width() - 2 * PAD));
        }
        int from = 0;
        int longest = texts.stream().mapToInt(List::size).max().orElse(0);
        double least = cells.stream().mapToDouble(Cell::least).max().orElse(0);
        do {
            float wanted = (float) Math.max(least, (longest - from) * size * LINE + 2 * PAD);
            if (sheet.room() < Math.min(wanted, sheet.pageRoom() / 3)) {
                sheet.newPage();
            }
            int fitting = Math.max(1, (int) ((sheet.room() - 2 * PAD) / (size * LINE)));
            int to = Math.min(longest, from + fitting);
            float height = Math.min(sheet.room(), (float) Math.max(least, (to - from) * size * LINE + 2 * PAD));
            draw(cells, texts, from, to, height);
            from = to;
        } while (from < longest);
    }

    private void draw(List<Cell> cells, List<List<String>> texts, int from, int to, float height) {
        float x = sheet.left();
        float top = sheet.y();
        line(x, top, x + total(cells), top);
        line(x, top - height, x + total(cells), top - height);
        line(x, top, x, top - height);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var all = texts.get(i);
            var lines = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
            float used = lines.size() * size * LINE;
            float baseline = top - (cell.centred() ? (height - used) / 2 : PAD) - size * (LINE + 1) / 2 * 0.93f;
            for (String text : lines) {
                float slack = cell.width() - sheet.fonts().width(text, face, size);
                sheet.text(text, face, size, cell.centred() ? x + slack / 2 : x + PAD, baseline);
                baseline -= size * LINE;
            }
            x += cell.width();
            line(x, top, x, top - height);
        }
        sheet.down(height);
    }

    private static float total(List<Cell> cells) {
        float total = 0;
        for (Cell cell : cells) {
            total += cell.width();
        }
        return total;
    }

    private void line(float fromX, float fromY, float toX, float toY) {
        sheet.rule(fromX, fromY, toX, toY, RULE, Color.BLACK);
    }
}
