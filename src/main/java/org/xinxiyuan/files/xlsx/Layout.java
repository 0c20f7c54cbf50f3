package org.xinxiyuan.files.xlsx;

import java.util.Set;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Puts a sheet's look in order once its rows and columns have moved together (版式). */
final class Layout {
    private static final Set<String> ROW = Set.of("ht", "customHeight", "s", "customFormat", "thickTop", "thickBot");

    private Layout() {}

    static void settle(Sheet sheet) {
        rows(sheet);
        var root = sheet.document().getDocumentElement();
        Xml.child(root, "mergeCells").ifPresent(m -> merged(sheet, m));
        Xml.child(root, "sheetPr").ifPresent(Layout::properties);
        Xml.child(root, "sheetViews").ifPresent(views -> Xml.children(views).forEach(v -> view(v, sheet)));
        Xml.child(root, "sheetFormatPr").ifPresent(e -> e.removeAttribute("zeroHeight"));
    }

    private static void rows(Sheet sheet) {
        var data = sheet.data();
        while (data.getFirstChild() != null) {
            data.removeChild(data.getFirstChild());
        }
        sheet.rows().forEach((at, row) -> {
            var e = row.element();
            keepOnly(e, ROW);
            e.setAttribute("r", String.valueOf(at + 1));
            while (e.getFirstChild() != null) {
                e.removeChild(e.getFirstChild());
            }
            row.cells().forEach((column, cell) -> {
                cell.setAttribute("r", new CellRef(at, column).a1());
                e.appendChild(cell);
            });
            data.appendChild(e);
        });
    }

    private static void keepOnly(Element e, Set<String> names) {
        var attributes = e.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            if (!names.contains(attributes.item(i).getNodeName())) {
                e.removeAttribute(attributes.item(i).getNodeName());
            }
        }
    }

    private static void merged(Sheet sheet, Element mergeCells) {
        var like = Xml.children(mergeCells, "mergeCell");
        like.forEach(Xml::remove);
        if (sheet.merged().isEmpty()) {
            Xml.remove(mergeCells);
            return;
        }
        mergeCells.setAttribute("count", String.valueOf(sheet.merged().size()));
        for (var region : sheet.merged()) {
            var e = (Element) like.get(0).cloneNode(false);
            e.setAttribute("ref", region.ref());
            mergeCells.appendChild(e);
        }
    }

    /** Colour of the tab and fitting to the page stay; a code name does not. */
    private static void properties(Element sheetPr) {
        keepOnly(sheetPr, Set.of());
        for (var e : Xml.children(sheetPr)) {
            if (!Xml.is(e, "tabColor") && !Xml.is(e, "pageSetUpPr")) {
                Xml.remove(e);
            }
        }
    }

    /** A view keeps its zoom and its frozen panes; selections go. */
    private static void view(Element view, Sheet sheet) {
        keepOnly(view, Set.of("showGridLines", "zoomScale", "zoomScaleNormal", "workbookViewId", "rightToLeft"));
        view.setAttribute("workbookViewId", "0");
        for (var e : Xml.children(view)) {
            if (!Xml.is(e, "pane") || !sheet.moves().isEmpty() && !isMoved(e, sheet)) {
                Xml.remove(e);
            }
        }
    }

    /** Moves a frozen pane along with the rows and columns it holds; false where nothing of it is left. */
    private static boolean isMoved(Element pane, Sheet sheet) {
        int rows = split(pane, "ySplit");
        int columns = split(pane, "xSplit");
        for (var move : sheet.moves()) {
            rows = move.row(rows);
            columns = move.column(columns);
        }
        if (!pane.getAttribute("state").startsWith("frozen") || rows + columns == 0) {
            return false;
        }
        pane.setAttribute("ySplit", String.valueOf(rows));
        pane.setAttribute("xSplit", String.valueOf(columns));
        pane.setAttribute("topLeftCell", new CellRef(rows, columns).a1());
        return true;
    }

    private static int split(Element pane, String name) {
        var value = pane.getAttribute(name);
        return value.matches("\\d{1,6}(?:\\.0*)?") ? (int) Double.parseDouble(value) : 0;
    }
}
