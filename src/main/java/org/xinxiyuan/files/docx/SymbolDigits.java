package org.xinxiyuan.files.docx;

import java.util.Optional;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Digits set in a symbol font (符号字体的数字): seen as digits, but written as characters for private use. */
final class SymbolDigits {
    private static final int PRIVATE = 0xF000;

    private SymbolDigits() {}

    /** Of an inserted symbol. */
    static Optional<String> of(Element sym) {
        var code = Xml.attribute(sym, "char");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return Optional.empty();
        }
        char shown = shown((char) Integer.parseInt(code, 16));
        return isNumeral(shown) ? Optional.of(String.valueOf(shown)) : Optional.empty();
    }

    /** Writes those of a text as what they are seen as, one for one. */
    static void spell(Element t) {
        var text = t.getTextContent();
        if (text.chars().anyMatch(c -> c >= PRIVATE + '0' && c <= PRIVATE + 'X')) {
            var spelled = new StringBuilder(text.length());
            text.chars().forEach(c -> spelled.append(shown((char) c)));
            t.setTextContent(spelled.toString());
        }
    }

    private static char shown(char c) {
        return isNumeral((char) (c - PRIVATE)) ? (char) (c - PRIVATE) : c;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || c == 'X';
    }
}
