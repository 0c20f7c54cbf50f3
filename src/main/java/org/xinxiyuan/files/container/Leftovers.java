package org.xinxiyuan.files.container;

import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Empties attributes whose words must not go out (残留属性), such as alternative texts and names of styles. */
public final class Leftovers {
    private Leftovers() {}

    /**
     * @param unwanted says whether a text holds personal data
     */
    public static void clear(Document document, Predicate<String> unwanted) {
        for (var e : Xml.all(document)) {
            var attributes = e.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var a = (Attr) attributes.item(i);
                if (!a.getName().startsWith("xmlns") && mayHoldWords(a.getValue()) && unwanted.test(a.getValue())) {
                    a.setValue("");
                }
            }
        }
    }

    /**
     * Takes out characters that stand where no program shows any, such as between two paragraphs.
     *
     * @param wordy says of an element whether the characters directly in it are words
     */
    public static void clearLoose(Document document, Predicate<Element> wordy) {
        for (var e : Xml.all(document)) {
            boolean words = wordy.test(e);
            for (var n = e.getFirstChild(); n != null && !words; ) {
                var next = n.getNextSibling();
                if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                    e.removeChild(n);
                }
                n = next;
            }
        }
    }

    private static boolean mayHoldWords(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > 0x2E80 || c == '@') {
                return true;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= 7;
    }
}
