package org.xinxiyuan.files.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.Xml;

/** What the styles of a docx say about headings, lists and hidden text (样式). */
final class Styles {
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** No styles part at all. */
    Styles() {}

    Styles(Node document) {
        Xml.all(document, "style").forEach(s -> byId.put(Xml.attribute(s, "styleId"), s));
        byId.keySet().stream().filter(id -> isHidden(id, 0)).forEach(hidden::add);
        var defaults = Xml.all(document, "rPrDefault").stream()
                .flatMap(d -> Xml.child(d, "rPr").stream())
                .anyMatch(p -> Story.isOn(p, "vanish"));
        if (defaults) {
            hidden.add("");
        }
        for (var style : byId.entrySet()) {
            boolean isDefault = Xml.isOn(Xml.attribute(style.getValue(), "default"))
                    && "paragraph".equals(Xml.attribute(style.getValue(), "type"));
            if (isDefault && hidden.contains(style.getKey())) {
                hidden.add("");
            }
        }
    }

    /** Ids of styles whose text is not seen; the empty id stands for paragraphs without a style. */
    Set<String> hidden() {
        return hidden;
    }

    private boolean isHidden(String id, int depth) {
        var style = byId.get(id);
        if (style == null || depth > 10) {
            return false;
        }
        var own = Xml.path(style, "rPr", "vanish");
        return own.map(Story::isOn).orElseGet(() -> isHidden(parent(style), depth + 1));
    }

    private static String parent(Element style) {
        return Xml.child(style, "basedOn").map(e -> Xml.attribute(e, "val")).orElse("");
    }

    /** 1 to 9 for a heading, 0 for the title, −1 for other text. */
    int headingLevel(Element paragraph) {
        var own = Xml.path(paragraph, "pPr", "outlineLvl");
        var id = styleOf(paragraph);
        return own.map(Styles::level).orElseGet(() -> headingLevel(id, 0));
    }

    static String styleOf(Element paragraph) {
        return Xml.path(paragraph, "pPr", "pStyle").map(e -> Xml.attribute(e, "val")).orElse("");
    }

    private int headingLevel(String id, int depth) {
        var style = byId.get(id);
        if (style == null || depth > 10) {
            return -1;
        }
        var name = Xml.child(style, "name").map(e -> Xml.attribute(e, "val")).orElse("").toLowerCase(Locale.ROOT);
        if (name.equals("title") || name.equals("标题")) {
            return 0;
        }
        if (name.matches("(?:heading|标题) ?[1-9]")) {
            return name.charAt(name.length() - 1) - '0';
        }
        var outline = Xml.path(style, "pPr", "outlineLvl");
        return outline.map(Styles::level).orElseGet(() -> headingLevel(parent(style), depth + 1));
    }

    private static int level(Element outline) {
        var value = Xml.attribute(outline, "val");
        return value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : -1;
    }

    /** Numbering that the paragraph has, itself or by its style. */
    Optional<Element> numbering(Element paragraph) {
        var own = Xml.path(paragraph, "pPr", "numPr");
        var id = styleOf(paragraph);
        for (int depth = 0; own.isEmpty() && byId.containsKey(id) && depth < 10; depth++) {
            own = Xml.path(byId.get(id), "pPr", "numPr");
            id = parent(byId.get(id));
        }
        return own;
    }
}
