package org.xinxiyuan.files.container;

import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;

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
