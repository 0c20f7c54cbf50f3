package org.xinxiyuan.files.docx;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Leftovers;
import org.xinxiyuan.files.container.Xml;

/**
 * Brings one story of a docx (body, header, footer, notes) to what is seen on paper (清理): insertions accepted,
 * deletions and comments gone, hidden text gone, fields and content controls replaced by what they show.
 */
final class Story {
    private final Document document;
    private final Set<String> hiddenStyles;
    private final Map<Node, Boolean> hiddenParagraphs = new IdentityHashMap<>();

    Story(Document document, Set<String> hiddenStyles) {
        this.document = document;
        this.hiddenStyles = hiddenStyles;
    }

    void clean() {
        removeDeletedRows();
        joinParagraphs();
        for (var e : Xml.all(document)) {
            if (attached(e) && W.DROPPED.contains(e.getLocalName())) {
                Xml.remove(e);
            } else if (attached(e) && e.getLocalName().equals("ins") && isMarkOnly(e)) {
                Xml.remove(e);
            }
        }
        for (var e : Xml.all(document)) {
            if (W.UNWRAPPED.contains(e.getLocalName()) || isChoiceOfBlocks(e)) {
                Xml.unwrap(e);
            }
        }
        Fields.flatten(document);
        removeHidden();
        Xml.all(document).forEach(Story::cleanAttributes);
        Leftovers.clearLoose(document, Story::holdsWords);
    }

    /** Whole paragraphs, rows or cells for newer programs, where a reader looks for them without a wrapping. */
    private static boolean isChoiceOfBlocks(Element e) {
        return (Xml.is(e, "AlternateContent") || Xml.is(e, "Choice"))
                && List.of("body", "tbl", "tr", "tc", "hdr", "ftr")
                        .contains(e.getParentNode().getLocalName());
    }

    /** Words of a paragraph, instructions of page numbers, and the measures of a drawing. */
    private static boolean holdsWords(Element e) {
        return switch (e.getLocalName()) {
            case "t", "instrText" -> isInParagraph(e);
            case "posOffset", "align", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset" ->
                e.getTextContent().strip().matches("-?\\d{1,9}|[A-Za-z]{1,9}");
            default -> false;
        };
    }

    private static boolean isInParagraph(Element e) {
        for (var n = e.getParentNode(); n != null; n = n.getParentNode()) {
            if (Xml.is(n, "p")) {
                return true;
            }
        }
        return false;
    }

    /** Refuses what cannot be read and would go out unseen, or would silently be lost. */
    static void refuseOpaque(Document document) throws BrokenFile {
        for (var e : Xml.all(document)) {
            var part = e.getLocalName().equals("graphicData")
                    ? W.graphicRefusal(e.getAttribute("uri"))
                    : W.refusal(e.getLocalName());
            if (!part.isEmpty()) {
                throw BrokenFile.opaque(part);
            }
        }
    }

    private boolean attached(Element e) {
        for (var n = e.getParentNode(); n != null; n = n.getParentNode()) {
            if (n == document) {
                return true;
            }
        }
        return false;
    }

    /** The mark that a paragraph or row was inserted, not the inserted text. */
    private static boolean isMarkOnly(Element ins) {
        return Xml.is(ins.getParentNode(), "rPr") || Xml.is(ins.getParentNode(), "trPr");
    }

    private void removeDeletedRows() {
        for (var row : Xml.all(document, "tr")) {
            var properties = Xml.child(row, "trPr");
            if (properties.isPresent()
                    && (Xml.child(properties.get(), "del").isPresent() || isOn(properties.get(), "hidden"))) {
                Xml.remove(row);
            }
        }
        for (var table : Xml.all(document, "tbl")) {
            if (Xml.all(table, "tr").isEmpty()) {
                Xml.remove(table);
            }
        }
    }

    /** A deleted paragraph mark joins the paragraph with the next one. */
    private void joinParagraphs() {
        var joined = Xml.all(document, "p").stream()
                .filter(p -> Xml.path(p, "pPr", "rPr", "del").isPresent())
                .collect(Collectors.toList());
        Collections.reverse(joined); // A long chain: each paragraph moves once, into the last.
        for (var p : joined) {
            var next = p.getNextSibling();
            while (next != null && !(next instanceof Element)) {
                next = next.getNextSibling();
            }
            if (next != null && Xml.is(next, "p")) {
                Xml.child(next, "pPr").ifPresent(Xml::remove);
                prepend(p, (Element) next);
            }
        }
    }

    private static void prepend(Element first, Element second) {
        var anchor = second.getFirstChild();
        while (first.getFirstChild() != null) {
            second.insertBefore(first.getFirstChild(), anchor);
        }
        Xml.remove(first);
    }

    private void removeHidden() {
        for (var run : Xml.all(document, "r")) {
            var direct = Xml.path(run, "rPr", "vanish").or(() -> Xml.path(run, "rPr", "specVanish"));
            boolean hidden = direct.isPresent() ? isOn(direct.get()) : hasHiddenStyle(run);
            if (hidden) {
                Xml.remove(run);
            }
        }
    }

    private boolean hasHiddenStyle(Element run) {
        var style =
                Xml.path(run, "rPr", "rStyle").map(e -> Xml.attribute(e, "val")).orElse("");
        if (hiddenStyles.contains(style)) {
            return true;
        }
        var parent = run.getParentNode();
        while (parent != null && !Xml.is(parent, "p")) {
            parent = parent.getParentNode();
        }
        return parent != null && !hiddenStyles.isEmpty() && hiddenParagraphs.computeIfAbsent(parent, this::isHidden);
    }

    private boolean isHidden(Node paragraph) {
        return Xml.path(paragraph, "pPr", "pStyle")
                .map(e -> hiddenStyles.contains(Xml.attribute(e, "val")))
                .orElse(hiddenStyles.contains(""));
    }

    static boolean isOn(Element properties, String name) {
        return Xml.child(properties, name).filter(Story::isOn).isPresent();
    }

    /** A toggle without value is on. */
    static boolean isOn(Element toggle) {
        var value = Xml.attribute(toggle, "val");
        return value.isEmpty() || Xml.isOn(value);
    }

    private static void cleanAttributes(Element e) {
        for (var name : new String[] {
            "rsidR",
            "rsidRPr",
            "rsidRDefault",
            "rsidP",
            "rsidTr",
            "rsidDel",
            "rsidSect",
            "paraId",
            "textId",
            "author",
            "date",
            "initials",
            "link",
            "href",
            "descr",
            "title",
            "alt",
            "gfxdata",
            "equationxml"
        }) {
            Xml.removeAttribute(e, name);
        }
        if (Xml.is(e, "docPr") || Xml.is(e, "cNvPr")) {
            e.setAttribute("name", "");
        }
    }
}
