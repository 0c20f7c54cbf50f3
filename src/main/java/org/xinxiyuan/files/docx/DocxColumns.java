package org.xinxiyuan.files.docx;

import java.util.SortedSet;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Takes columns out of a docx table; cells that span more than these shrink. */
record DocxColumns(Element table) {
    static int span(Element cell) {
        return Xml.path(cell, "tcPr", "gridSpan").map(e -> number(Xml.attribute(e, "val"), 1)).orElse(1);
    }

    /** Columns a row leaves free at its left. */
    static int before(Element row) {
        return Xml.path(row, "trPr", "gridBefore").map(e -> number(Xml.attribute(e, "val"), 0)).orElse(0);
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    void remove(SortedSet<Integer> columns) {
        Xml.child(table, "tblGrid").ifPresent(grid -> {
            var widths = Xml.children(grid, "gridCol");
            columns.stream().filter(c -> c < widths.size()).forEach(c -> Xml.remove(widths.get(c)));
        });
        for (var row : Xml.children(table, "tr")) {
            shrink(row, columns);
            if (Xml.children(row, "tc").isEmpty()) {
                Xml.remove(row);
            }
        }
        if (Xml.children(table, "tr").isEmpty()) {
            var document = table.getOwnerDocument();
            table.getParentNode()
                    .replaceChild(document.createElementNS(table.getNamespaceURI(), table.getPrefix() + ":p"), table);
        }
    }

    private static void shrink(Element row, SortedSet<Integer> columns) {
        int column = before(row);
        for (var cell : Xml.children(row, "tc")) {
            int span = span(cell);
            int from = column;
            int gone = (int) columns.stream().filter(c -> c >= from && c < from + span).count();
            column += span;
            if (gone == span) {
                Xml.remove(cell);
            } else if (gone > 0) {
                var gridSpan = Xml.path(cell, "tcPr", "gridSpan").orElseThrow();
                gridSpan.setAttributeNS(
                        gridSpan.getNamespaceURI(), gridSpan.getPrefix() + ":val", String.valueOf(span - gone));
                Xml.path(cell, "tcPr", "tcW").ifPresent(Xml::remove);
            }
        }
    }
}
