package org.xinxiyuan.files.flow;

import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** An element that stands for one character, such as a tab, a line break or a non-breaking hyphen. */
public record Glyph(Element element, String text) implements Piece {
    @Override
    public void replace(int from, int to, String with) {
        if (!with.isEmpty()) {
            var prefix = element.getPrefix();
            var t = element.getOwnerDocument()
                    .createElementNS(element.getNamespaceURI(), prefix == null ? "t" : prefix + ":t");
            t.setTextContent(with);
            element.getParentNode().insertBefore(t, element);
        }
        Xml.remove(element);
    }

    @Override
    public String toString() {
        return "Glyph";
    }
}
