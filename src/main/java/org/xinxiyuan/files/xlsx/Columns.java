package org.xinxiyuan.files.xlsx;

import java.util.BitSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Widths and visibility of a sheet's columns (列宽). */
record Columns(Document document) {
    /** Hidden columns, and those without width. */
    BitSet hidden() {
        var hidden = new BitSet();
        for (var col : Xml.all(document, "col")) {
            boolean flat = col.getAttribute("width").matches("0+(\\.0*)?");
            if (Xml.isOn(col.getAttribute("hidden")) || flat) {
                hidden.set(min(col), max(col) + 1);
            }
        }
        return hidden;
    }

    private static int min(Element col) {
        return Math.max(0, Integer.parseInt(col.getAttribute("min")) - 1);
    }

    private static int max(Element col) {
        return Math.min(Sheet.MAX_COLUMNS, Integer.parseInt(col.getAttribute("max"))) - 1;
    }

    void drop(BitSet gone) {
        var move = new Moves(new BitSet(), gone);
        for (var col : Xml.all(document, "col")) {
            int from = gone.nextClearBit(min(col));
            int to = gone.previousClearBit(max(col));
            if (from > max(col) || to < from) {
                Xml.remove(col);
            } else {
                col.setAttribute("min", String.valueOf(move.column(from) + 1));
                col.setAttribute("max", String.valueOf(move.column(to) + 1));
            }
        }
        for (var cols : Xml.children(document.getDocumentElement(), "cols")) {
            if (Xml.children(cols).isEmpty()) {
                Xml.remove(cols);
            }
        }
    }
}
