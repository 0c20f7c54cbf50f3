package org.xinxiyuan.files.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * All words of a piece of markup, seen or unseen (标记内的全部文字): once with the tags joined inside a paragraph, so that
 * a value split over runs is whole, once with every stretch of text apart, and the values of all attributes.
 *
 * @param joined paragraphs on lines of their own, cells set apart by tabs
 * @param apart every stretch of text on a line of its own
 * @param attributes every value of an attribute on a line of its own
 */
public record Words(String joined, String apart, String attributes) {
    /** Reads markup of any kind as a stream. */
    public static Words of(byte[] xml, String part) throws BrokenFile {
        var reader = new Reader();
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), reader);
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw BrokenFile.corrupt(part);
        }
        return new Words(reader.joined.toString(), reader.apart.toString(), reader.attributes.toString());
    }

    @Override
    public String toString() {
        return "Words[" + joined.length() + " chars]";
    }

    private static final class Reader extends DefaultHandler {
        private static final Set<String> BLOCKS = Set.of("p", "si", "is", "row", "tr", "comment", "text", "br", "cr");
        private static final Set<String> CELLS = Set.of("tc", "c", "td", "th", "tab");

        private final StringBuilder joined = new StringBuilder();
        private final StringBuilder apart = new StringBuilder();
        private final StringBuilder attributes = new StringBuilder();

        @Override
        public void startElement(String uri, String localName, String name, Attributes values) {
            apart.append('\n');
            for (int i = 0; i < values.getLength(); i++) {
                attributes.append(values.getValue(i)).append('\n');
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            apart.append('\n');
            if (BLOCKS.contains(localName)) {
                joined.append('\n');
            } else if (CELLS.contains(localName)) {
                joined.append('\t');
            } else if (uri.contains("propert") || uri.contains("purl.org/dc")) {
                joined.append('\n');
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            joined.append(text, start, length);
            apart.append(text, start, length);
        }
    }
}
