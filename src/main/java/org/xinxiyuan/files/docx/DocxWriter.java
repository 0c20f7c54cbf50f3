package org.xinxiyuan.files.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Leftovers;
import org.xinxiyuan.files.container.OfficePackage;
import org.xinxiyuan.files.container.Relations.Relation;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.picture.Painter;

/**
 * Packs a redacted docx anew from the parts that are seen (重新打包). What is not named here does not go out:
 * properties, comments, custom XML, macros, printer settings, glossaries, thumbnails.
 */
public final class DocxWriter {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> SETTINGS = Set.of(
            "zoom",
            "mirrorMargins",
            "alignBordersAndEdges",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "evenAndOddHeaders",
            "bookFoldPrinting",
            "drawingGridHorizontalSpacing",
            "drawingGridVerticalSpacing",
            "displayHorizontalDrawingGridEvery",
            "displayVerticalDrawingGridEvery",
            "characterSpacingControl",
            "noLineBreaksAfter",
            "noLineBreaksBefore",
            "footnotePr",
            "endnotePr",
            "compat",
            "mathPr",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private final Docx docx;
    private final Predicate<String> unwanted;
    private final Painter painter;
    private final OfficePackage out = new OfficePackage();
    private final Map<String, String> renamed = new LinkedHashMap<>();

    /**
     * @param unwanted says whether words that are not part of the visible text must go
     * @param painter what becomes of pictures
     */
    public DocxWriter(Docx docx, Predicate<String> unwanted, Painter painter) {
        this.docx = docx;
        this.painter = painter;
        this.unwanted = unwanted;
    }

    public byte[] bytes() throws BrokenFile {
        out.relate("", "officeDocument", "word/document.xml");
        story(docx.main(), "word/document.xml", "document.main+xml");
        definitions();
        return out.bytes();
    }

    private void definitions() {
        for (var definition : docx.definitions().entrySet()) {
            var document = definition.getValue();
            var type = definition.getKey();
            tidy(document, type);
            if (type.equals("theme") && Xml.all(document).stream().anyMatch(DocxWriter::pointsElsewhere)) {
                continue;
            }
            var name = type.equals("theme") ? "word/theme/theme1.xml" : "word/" + type + ".xml";
            Leftovers.clear(document, unwanted);
            Leftovers.clearLoose(document, e -> false);
            out.xml(name, type.equals("theme") ? OfficePackage.THEME : TYPE + type + "+xml", document);
            out.relate("word/document.xml", type, name);
        }
    }

    private static boolean pointsElsewhere(Element e) {
        return !Xml.attribute(e, "embed").isEmpty() || !Xml.attribute(e, "link").isEmpty();
    }

    private static void tidy(Document document, String type) {
        for (var e : Xml.all(document)) {
            boolean dropped = type.equals("settings")
                    ? e.getParentNode() == document.getDocumentElement() && !SETTINGS.contains(e.getLocalName())
                    : W.DROPPED.contains(e.getLocalName()) || e.getLocalName().equals("rsid");
            if (dropped) {
                Xml.remove(e);
            }
            Xml.removeAttribute(e, "rsid");
        }
    }

    private void story(String from, String to, String type) throws BrokenFile {
        var document = docx.stories().get(from);
        var relations = new LinkedHashMap<String, Relation>();
        docx.relationsOf(from).forEach(r -> relations.put(r.id(), r));
        for (var link : Xml.all(document, "hyperlink")) {
            if (!isHarmless(link, relations)) {
                Xml.unwrap(link);
            }
        }
        for (var e : Xml.all(document)) {
            for (var name : new String[] {"id", "embed", "pict", "link", "href", "dm", "lo", "qs", "cs"}) {
                var reference = e.getAttributeNodeNS(W.RELATIONSHIPS, name);
                if (reference != null) {
                    redirect(reference, to, relations);
                }
            }
        }
        if (from.equals(docx.main())) {
            for (var relation : relations.values()) {
                if (relation.type().equals("footnotes") || relation.type().equals("endnotes")) {
                    out.relate(to, relation.type(), target(relation));
                }
            }
        }
        Leftovers.clear(document, unwanted);
        out.xml(to, TYPE + type, document);
    }

    private void redirect(Attr reference, String story, Map<String, Relation> relations) throws BrokenFile {
        var relation = relations.get(reference.getValue());
        if (relation == null || relation.external() && !relation.type().equals("hyperlink") || isLost(relation)) {
            reference.getOwnerElement().removeAttributeNode(reference);
        } else if (relation.external()) {
            reference.setValue(out.relateOutside(story, "hyperlink", relation.target()));
        } else {
            reference.setValue(out.relate(story, relation.type(), target(relation)));
        }
    }

    /** A picture that Word itself could no longer find: it is shown as an empty frame. */
    private boolean isLost(Relation relation) {
        return !relation.external()
                && relation.type().equals("image")
                && !docx.parts().has(relation.target());
    }

    private boolean isHarmless(Element link, Map<String, Relation> relations) {
        for (var name : new String[] {"tooltip", "docLocation", "tgtFrame", "anchor"}) {
            Xml.removeAttribute(link, name);
        }
        var relation = relations.get(Xml.attribute(link, "id"));
        return relation != null && OfficePackage.isHarmlessLink(relation, unwanted);
    }

    /** The new name of a part; the part is written when it is first asked for. */
    private String target(Relation relation) throws BrokenFile {
        if (renamed.containsKey(relation.target())) {
            return renamed.get(relation.target());
        }
        var type = relation.type();
        if (type.equals("image")) {
            var bytes = docx.parts().bytes(relation.target()).orElseThrow(() -> BrokenFile.corrupt("图片"));
            var picture = painter.picture(relation.target(), bytes);
            var name = "word/media/image" + (renamed.size() + 1) + "." + picture.extension();
            renamed.put(relation.target(), name);
            out.picture(name, picture.mediaType(), picture.bytes());
            return name;
        }
        if (!docx.stories().containsKey(relation.target())) {
            throw BrokenFile.opaque("其他部件（" + type + "）");
        }
        var name = "word/" + type + (type.endsWith("notes") ? "" : renamed.size() + 1) + ".xml";
        renamed.put(relation.target(), name);
        story(relation.target(), name, type + "+xml");
        return name;
    }
}
