package org.xinxiyuan.files.xlsx;

import java.util.BitSet;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Where rows and columns go when others are taken out (移位). */
record Moves(BitSet rowsGone, BitSet columnsGone) {
    int row(int row) {
        return row - rowsGone.get(0, row).cardinality();
    }

    int column(int column) {
        return column - columnsGone.get(0, column).cardinality();
    }

    int firstRowKept(Region region) {
        return rowsGone.nextClearBit(region.top());
    }

    int firstColumnKept(Region region) {
        return columnsGone.nextClearBit(region.left());
    }

    /** The region afterwards, unless nothing of it is left. */
    Optional<Region> moved(Region region) {
        int top = firstRowKept(region);
        int left = firstColumnKept(region);
        if (top > region.bottom() || left > region.right()) {
            return Optional.empty();
        }
        int bottom = rowsGone.previousClearBit(region.bottom());
        int right = columnsGone.previousClearBit(region.right());
        return Optional.of(new Region(row(top), column(left), row(bottom), column(right)));
    }

    Sheet.Row moved(Sheet.Row row) {
        var cells = new TreeMap<Integer, Element>();
        row.cells().forEach((at, cell) -> {
            if (columnsGone.get(at)) {
                Xml.remove(cell);
            } else {
                cells.put(column(at), cell);
            }
        });
        return new Sheet.Row(row.element(), cells);
    }
}
