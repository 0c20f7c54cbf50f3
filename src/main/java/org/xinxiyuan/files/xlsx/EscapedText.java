package org.xinxiyuan.files.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Characters that Excel writes by their number (转义字符), such as {@code _x000D_} for a line end of a copied text. */
final class EscapedText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** As it is seen; what no text may hold goes, and of a line end one character stays. */
    static void read(Element t) {
        var text = t.getTextContent();
        if (text.contains("_x")) {
            t.setTextContent(ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(shown(m.group(1)))));
        }
    }

    private static String shown(String hex) {
        char c = (char) Integer.parseInt(hex, 16);
        boolean text = c >= ' ' && c < 0xFFFE && !Character.isSurrogate(c);
        return text || c == '\n' || c == '\t' ? String.valueOf(c) : "";
    }

    /** What looks escaped by now is meant as it stands. */
    static void write(Element t) {
        var text = t.getTextContent();
        if (text.contains("_x")) {
            t.setTextContent(ESCAPED.matcher(text).replaceAll("_x005F_x$1_"));
        }
    }
}
