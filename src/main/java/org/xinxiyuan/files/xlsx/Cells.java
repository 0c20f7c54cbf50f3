package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.XmlText;

/**
 * Turns cells into values that stand for themselves (单元格): shared strings are copied in, formulas become what they
 * show, pinyin and all references to other parts go.
 */
final class Cells {
    /** Characters: one long text may be named by every cell. */
    private static final long MAX_COPIED = 100_000_000L;

    private final List<Element> shared;
    private final Formats formats;
    private boolean uncalculated;
    private long copied;

    Cells(List<Element> shared, Formats formats) {
        this.shared = shared;
        this.formats = formats;
    }

    /** A formula without a stored result was met. */
    boolean uncalculated() {
        return uncalculated;
    }

    void settle(Element cell) throws BrokenFile {
        var value = Xml.child(cell, "v").map(Node::getTextContent).orElse("");
        boolean formula = Xml.child(cell, "f").isPresent();
        uncalculated |= formula && value.isEmpty() && !"str".equals(cell.getAttribute("t"));
        Xml.children(cell).stream()
                .filter(e -> !Xml.is(e, "v") && !Xml.is(e, "is"))
                .forEach(Xml::remove);
        for (var name : new String[] {"cm", "vm", "ph"}) {
            Xml.removeAttribute(cell, name);
        }
        switch (cell.getAttribute("t")) {
            case "s" -> copyShared(cell, value);
            case "str" -> setText(cell, value);
            case "inlineStr" -> Xml.children(cell, "v").forEach(Xml::remove);
            case "b" -> truth(cell, value);
            default -> Xml.children(cell, "is").forEach(Xml::remove);
        }
        for (var e : Xml.all(cell)) {
            if (Xml.is(e, "rPh") || Xml.is(e, "phoneticPr") || Xml.is(e, "extLst")) {
                Xml.remove(e);
            } else if (Xml.is(e, "t")) {
                EscapedText.read(e);
            }
        }
    }

    /** What is neither true nor false is shown as nothing. */
    private static void truth(Element cell, String value) {
        Xml.children(cell, "is").forEach(Xml::remove);
        if (!value.equals("0") && !value.equals("1")) {
            clear(cell);
        }
    }

    private void copyShared(Element cell, String index) throws BrokenFile {
        if (!index.trim().matches("\\d{1,8}") || Integer.parseInt(index.trim()) >= shared.size()) {
            throw BrokenFile.corrupt("单元格文字");
        }
        copied += 100
                + shared.get(Integer.parseInt(index.trim())).getTextContent().length();
        if (copied > MAX_COPIED) {
            throw new BrokenFile("单元格文字", "里的单元格文字太多，请拆成几份再试");
        }
        clear(cell);
        var document = cell.getOwnerDocument();
        var is = document.createElementNS(cell.getNamespaceURI(), name(cell, "is"));
        for (var e : Xml.children(shared.get(Integer.parseInt(index.trim())))) {
            is.appendChild(document.importNode(e, true));
        }
        cell.setAttribute("t", "inlineStr");
        cell.appendChild(is);
    }

    private static String name(Element like, String localName) {
        return like.getPrefix() == null ? localName : like.getPrefix() + ":" + localName;
    }

    /** Empties a cell but for its look. */
    static void clear(Element cell) {
        Xml.children(cell).forEach(Xml::remove);
        cell.removeAttribute("t");
    }

    static void setText(Element cell, String text) {
        clear(cell);
        if (text.isEmpty()) {
            return;
        }
        var document = cell.getOwnerDocument();
        var is = document.createElementNS(cell.getNamespaceURI(), name(cell, "is"));
        var t = document.createElementNS(cell.getNamespaceURI(), name(cell, "t"));
        is.appendChild(t);
        cell.appendChild(is);
        cell.setAttribute("t", "inlineStr");
        new XmlText(t).replace(0, 0, text);
    }

    /** The cell's text, open to change. */
    List<Piece> pieces(Element cell) {
        var value = Xml.child(cell, "v").map(Node::getTextContent).orElse("");
        var pieces = new ArrayList<Piece>();
        switch (cell.getAttribute("t")) {
            case "inlineStr" -> {
                var words = Xml.all(cell, "t");
                var text = words.stream().map(Node::getTextContent).collect(Collectors.joining());
                var shown = formats.shownText(cell.getAttribute("s"), text);
                if (shown.equals(text)) {
                    words.forEach(t -> pieces.add(new XmlText(t)));
                } else {
                    pieces.add(new NumberCell(cell, shown));
                }
            }
            case "b" -> pieces.add(new NumberCell(cell, value.equals("1") ? "TRUE" : "FALSE"));
            case "e", "d" -> pieces.add(new NumberCell(cell, value));
            default -> {
                if (!value.isEmpty()) {
                    pieces.add(new NumberCell(cell, formats.shown(cell.getAttribute("s"), value)));
                }
            }
        }
        return pieces;
    }
}
