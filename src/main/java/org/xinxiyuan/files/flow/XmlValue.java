package org.xinxiyuan.files.flow;

import org.w3c.dom.Element;

/** The text in an attribute, such as the words of a WordArt shape or a sheet's name. */
public record XmlValue(Element element, String attribute) implements Piece {
    @Override
    public String text() {
        return element.getAttribute(attribute);
    }

    @Override
    public void replace(int from, int to, String with) {
        element.setAttribute(attribute, new StringBuilder(text()).replace(from, to, with).toString());
    }

    @Override
    public String toString() {
        return "XmlValue";
    }
}
