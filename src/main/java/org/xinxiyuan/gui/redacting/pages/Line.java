package org.xinxiyuan.gui.redacting.pages;

import java.util.BitSet;
import java.util.List;
import org.xinxiyuan.document.Span;

/**
 * A line of both sides (一行): the original and the public version of it always stand at the same height.
 *
 * @param level of a heading, from 1
 * @param cells of a row of a table; one alone for everything else
 * @param table what all rows of the table share
 */
public record Line(Painter painter, Shape shape, int level, List<Span> cells, Columns table) {
    /** 栏名, 标题, 段落, 列表项, 表头, 表行. */
    public enum Shape {
        FIELD,
        HEADING,
        PARAGRAPH,
        ITEM,
        HEAD,
        ROW
    }

    /**
     * @param weights how much room each column of the table wants
     * @param gone columns that the public version has not
     */
    public record Columns(int[] weights, BitSet gone) {
        static Columns none() {
            return new Columns(new int[] {1}, new BitSet());
        }

        @Override
        public String toString() {
            return "Columns[" + weights.length + "]";
        }
    }

    static Line of(Painter painter, Shape shape, int level, Span span) {
        return new Line(painter, shape, level, List.of(span), Columns.none());
    }

    /** The same line as another object. */
    Line again() {
        return new Line(painter, shape, level, cells, table);
    }

    boolean isRow() {
        return shape == Shape.HEAD || shape == Shape.ROW;
    }

    int start() {
        return cells.get(0).start();
    }

    int end() {
        return cells.get(cells.size() - 1).end();
    }

    @Override
    public String toString() {
        return "Line[" + shape + " " + cells.size() + "]";
    }
}
