package org.xinxiyuan.files.container;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a tree as UTF-8, the same bytes every time; comments and processing instructions are left out. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    private XmlWriter() {}

    public static byte[] bytes(Document document) {
        var writer = new XmlWriter();
        writer.element(document.getDocumentElement());
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Element e) {
        out.append('<').append(e.getTagName());
        var attributes = e.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var a = attributes.item(i);
            out.append(' ').append(a.getNodeName()).append("=\"");
            escape(a.getNodeValue(), true);
            out.append('"');
        }
        if (!e.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (var n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                element(child);
            } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                escape(n.getNodeValue(), false);
            }
        }
        out.append("</").append(e.getTagName()).append('>');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
