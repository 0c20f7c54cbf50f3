package org.xinxiyuan.files.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Relations;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Flow;

/** A docx brought to what is seen on paper (Word 文档): stories cleaned, ready to be read or redacted. */
public final class Docx {
    private final Parts parts;
    private final Relations relations;
    private final Map<String, Document> stories = new LinkedHashMap<>();
    private final Map<String, Document> definitions = new LinkedHashMap<>();
    private final Styles styles;
    private final String main;

    private Docx(Parts parts) throws BrokenFile {
        this.parts = parts;
        this.main = Relations.of(parts, "").ofType("officeDocument")
                .map(Relations.Relation::target)
                .filter(parts::has)
                .orElseThrow(() -> BrokenFile.corrupt("正文"));
        this.relations = Relations.of(parts, main);
        for (var type : List.of("styles", "numbering", "settings", "fontTable", "theme")) {
            var document = related(type);
            if (document.isPresent()) {
                definitions.put(type, document.get());
            }
        }
        this.styles = definitions.containsKey("styles") ? new Styles(definitions.get("styles")) : new Styles();
        load("document", main, "正文");
    }

    private Optional<Document> related(String type) throws BrokenFile {
        var relation = relations.ofType(type).filter(r -> parts.has(r.target()));
        return relation.isPresent() ? Optional.of(read(relation.get().target(), type)) : Optional.empty();
    }

    private Document read(String name, String part) throws BrokenFile {
        return Xml.parse(parts.bytes(name).orElseThrow(() -> BrokenFile.corrupt(part)), part);
    }

    private void load(String type, String name, String part) throws BrokenFile {
        var document = read(name, part);
        if (document.getDocumentElement().getNamespaceURI() == null
                || document.getDocumentElement().getNamespaceURI().contains("purl.oclc.org")) {
            throw new BrokenFile("正文", "是“严格 Open XML”格式，请另存为普通的 .docx 后再试");
        }
        stories.put(name, document);
    }

    /** Opens and cleans all stories. */
    public static Docx open(Parts parts) throws BrokenFile {
        var docx = new Docx(parts);
        for (var relation : docx.relations.all()) {
            var part = switch (relation.type()) {
                case "header" -> "页眉";
                case "footer" -> "页脚";
                case "footnotes" -> "脚注";
                case "endnotes" -> "尾注";
                default -> "";
            };
            if (!part.isEmpty() && !relation.external()) {
                docx.load(relation.type(), relation.target(), part);
            }
        }
        return docx;
    }

    /** Text of body and notes, without headers and footers; may be called once, it cleans the trees. */
    public Flow body() {
        return flow(List.of("", "footnotes", "endnotes"));
    }

    /** All text that is seen, headers and footers last; may be called once. */
    public Flow everything() {
        return flow(List.of("", "footnotes", "endnotes", "header", "footer"));
    }

    private Flow flow(List<String> types) {
        stories.values().forEach(document -> new Story(document, styles.hidden()).clean());
        var numbering = definitions.containsKey("numbering")
                ? new Numbering(definitions.get("numbering"))
                : new Numbering();
        var flow = new Flow();
        for (var type : types) {
            for (var story : stories.entrySet()) {
                if (typeOf(story.getKey()).equals(type)) {
                    new DocxFlow(flow, styles, numbering).blocks(story.getValue());
                }
            }
        }
        return flow;
    }

    /** Header, footer, footnotes or endnotes; empty for the body. */
    private String typeOf(String name) {
        return relations.all().stream()
                .filter(r -> r.target().equals(name))
                .map(Relations.Relation::type)
                .findFirst()
                .orElse("");
    }

    /** Says which part cannot be cleaned, before anything is changed. */
    public void refuseOpaque() throws BrokenFile {
        for (var story : stories.values()) {
            Story.refuseOpaque(story);
        }
        for (var relation : relations.all()) {
            var part = switch (relation.type()) {
                case "oleObject", "package" -> "内嵌对象";
                case "aFChunk" -> "嵌入的其他文档";
                case "control" -> "ActiveX 控件";
                default -> "";
            };
            if (!part.isEmpty()) {
                throw BrokenFile.opaque(part);
            }
        }
    }

    String main() {
        return main;
    }

    Parts parts() {
        return parts;
    }

    Map<String, Document> stories() {
        return stories;
    }

    Map<String, Document> definitions() {
        return definitions;
    }

    List<Relations.Relation> relationsOf(String story) throws BrokenFile {
        return new ArrayList<>(Relations.of(parts, story).all());
    }
}
