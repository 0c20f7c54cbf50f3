package org.xinxiyuan.files.flow;

import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** The text of an element such as {@code w:t} or {@code t}. */
public record XmlText(Element element) implements Piece {
    @Override
    public String text() {
        return element.getTextContent();
    }

    @Override
    public void replace(int from, int to, String with) {
        element.setTextContent(new StringBuilder(text()).replace(from, to, with).toString());
        element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    @Override
    public String toString() {
        return "XmlText";
    }
}
