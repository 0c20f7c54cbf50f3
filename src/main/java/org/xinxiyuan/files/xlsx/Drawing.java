package org.xinxiyuan.files.xlsx;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Leftovers;
import org.xinxiyuan.files.container.Relations;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.XmlText;

/** Pictures and shapes that lie on a sheet (图片和图形). */
final class Drawing {
    private static final Set<String> DROPPED = Set.of("extLst", "Fallback", "hlinkClick", "hlinkHover");

    private final Document document;
    private final Relations relations;

    Drawing(Document document, Relations relations) {
        this.document = document;
        this.relations = relations;
    }

    void refuseOpaque() throws BrokenFile {
        for (var e : Xml.all(document)) {
            switch (e.getLocalName()) {
                case "graphicFrame" -> throw BrokenFile.opaque("图表");
                case "contentPart" -> throw BrokenFile.opaque("手写墨迹");
                default -> {}
            }
        }
    }

    void clean() {
        for (var e : Xml.all(document)) {
            if (DROPPED.contains(e.getLocalName())) {
                Xml.remove(e);
            } else if (Xml.is(e, "cNvPr")) {
                e.setAttribute("name", "");
            }
            for (var name : new String[] {"macro", "textlink", "link", "href", "descr", "title"}) {
                Xml.removeAttribute(e, name);
            }
        }
        Leftovers.clearLoose(document, Drawing::holdsWords);
    }

    /** Words of a shape, and where it is anchored. */
    private static boolean holdsWords(Element e) {
        if (!Xml.is(e, "t")) {
            return Set.of("col", "row", "colOff", "rowOff").contains(e.getLocalName())
                    && e.getTextContent().strip().matches("-?\\d{1,9}");
        }
        for (var n = e.getParentNode(); n != null; n = n.getParentNode()) {
            if (Xml.is(n, "p")) {
                return true;
            }
        }
        return false;
    }

    void write(Flow flow) {
        for (var paragraph : Xml.all(document, "p")) {
            flow.paragraph();
            Xml.all(paragraph, "t").forEach(t -> flow.piece(new XmlText(t)));
            flow.paragraph();
        }
    }

    /** Moves anchors along with rows and columns; what hangs on a hidden one is not seen and goes. */
    void follow(Iterable<Moves> moves) {
        for (var move : moves) {
            for (var anchor : Xml.children(document.getDocumentElement())) {
                var from = Xml.child(anchor, "from");
                if (from.isPresent()
                        && (move.rowsGone().get(index(from.get(), "row"))
                                || move.columnsGone().get(index(from.get(), "col")))) {
                    Xml.remove(anchor);
                } else {
                    from.ifPresent(e -> move(e, move));
                    Xml.child(anchor, "to").ifPresent(e -> move(e, move));
                }
            }
        }
    }

    private static void move(Element marker, Moves move) {
        Xml.child(marker, "row").ifPresent(e -> e.setTextContent(String.valueOf(move.row(index(marker, "row")))));
        Xml.child(marker, "col").ifPresent(e -> e.setTextContent(String.valueOf(move.column(index(marker, "col")))));
    }

    private static int index(Element marker, String name) {
        var text = Xml.child(marker, name).map(e -> e.getTextContent().trim()).orElse("0");
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    Document document() {
        return document;
    }

    Relations relations() {
        return relations;
    }
}
