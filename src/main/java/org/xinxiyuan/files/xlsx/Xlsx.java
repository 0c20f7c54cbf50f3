package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Relations;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.XmlValue;

/** A workbook as it is seen (Excel 工作簿): visible sheets with their visible cells as values. */
public final class Xlsx {
    private final Parts parts;
    private final Relations relations;
    private final Document workbook;
    private final Optional<Document> styles;
    private final Cells cells;
    private final List<Page> pages = new ArrayList<>();

    /** A visible sheet with all that is printed on it. */
    record Page(Element entry, Sheet sheet, SheetFlow flow, List<HeaderText> headers, Optional<Drawing> drawing) {
        @Override
        public String toString() {
            return "Page[" + sheet.rows().size() + " rows]";
        }
    }

    private Xlsx(Parts parts) throws BrokenFile {
        this.parts = parts;
        var main = Relations.of(parts, "")
                .ofType("officeDocument")
                .map(Relations.Relation::target)
                .orElseThrow(() -> BrokenFile.corrupt("工作簿"));
        this.relations = Relations.of(parts, main);
        this.workbook = read(main, "工作簿");
        var namespace = workbook.getDocumentElement().getNamespaceURI();
        if (namespace == null || namespace.contains("purl.oclc.org")) {
            throw new BrokenFile("工作簿", "是“严格 Open XML”格式，请另存为普通的 .xlsx 后再试");
        }
        this.styles = related("styles");
        boolean from1904 = Xml.path(workbook.getDocumentElement(), "workbookPr")
                .filter(e -> Xml.isOn(e.getAttribute("date1904")))
                .isPresent();
        var shared = related("sharedStrings");
        this.cells = new Cells(
                shared.map(d -> Xml.children(d.getDocumentElement(), "si")).orElse(List.of()),
                styles.map(s -> new Formats(s, from1904)).orElseGet(() -> new Formats(from1904)));
    }

    private Optional<Document> related(String type) throws BrokenFile {
        var relation = relations.ofType(type).filter(r -> parts.has(r.target()));
        return relation.isPresent() ? Optional.of(read(relation.get().target(), "工作簿")) : Optional.empty();
    }

    private Document read(String name, String part) throws BrokenFile {
        return Xml.parse(parts.bytes(name).orElseThrow(() -> BrokenFile.corrupt(part)), part);
    }

    /** Opens the visible sheets. */
    public static Xlsx open(Parts parts) throws BrokenFile {
        var xlsx = new Xlsx(parts);
        var sheets = Xml.path(xlsx.workbook.getDocumentElement(), "sheets")
                .orElseThrow(() -> BrokenFile.corrupt("工作簿"));
        for (var entry : Xml.children(sheets, "sheet")) {
            if (entry.getAttribute("state").isEmpty() || entry.getAttribute("state").equals("visible")) {
                xlsx.page(entry);
            }
        }
        return xlsx;
    }

    private void page(Element entry) throws BrokenFile {
        var relation = relations.byId(Xml.attribute(entry, "id")).orElseThrow(() -> BrokenFile.corrupt("工作表"));
        if (!relation.type().equals("worksheet")) {
            throw BrokenFile.opaque(relation.type().equals("chartsheet") ? "图表" : "宏表或对话框表");
        }
        var document = read(relation.target(), "工作表");
        var sheet = new Sheet(document, relation.target(), cells);
        var headers = Xml.path(document.getDocumentElement(), "headerFooter").stream()
                .flatMap(h -> Xml.children(h).stream())
                .map(HeaderText::new)
                .toList();
        pages.add(new Page(entry, sheet, new SheetFlow(sheet, cells), headers, drawing(document, relation.target())));
    }

    private Optional<Drawing> drawing(Document sheet, String name) throws BrokenFile {
        var related = Relations.of(parts, name);
        var relation = Xml.path(sheet.getDocumentElement(), "drawing")
                .flatMap(e -> related.byId(Xml.attribute(e, "id")))
                .filter(r -> parts.has(r.target()));
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        var target = relation.get().target();
        return Optional.of(new Drawing(read(target, "图形"), Relations.of(parts, target)));
    }

    /** The tables of all visible sheets, without printed headers and shapes; may be called once. */
    public Flow body() {
        var flow = new Flow();
        var filled = pages.stream().filter(p -> !p.sheet().data().getTextContent().isBlank()).toList();
        for (var page : filled) {
            if (filled.size() > 1) {
                name(page, flow);
            }
            page.flow().write(flow);
        }
        return flow;
    }

    /** All text that is seen, names of sheets, shapes and printed headers too; may be called once. */
    public Flow everything() {
        var flow = new Flow();
        for (var page : pages) {
            name(page, flow);
            page.flow().write(flow);
            page.drawing().ifPresent(d -> {
                d.clean();
                d.write(flow);
            });
            for (var header : page.headers()) {
                flow.paragraph();
                header.words().forEach(flow::piece);
            }
            flow.paragraph();
        }
        return flow;
    }

    private static void name(Page page, Flow flow) {
        flow.paragraph();
        flow.literal("## ");
        int start = flow.length();
        flow.line(List.of(new XmlValue(page.entry(), "name")));
        flow.sheet(new Span(start, flow.length()));
        flow.paragraph();
    }

    /** Says which part cannot be cleaned, before anything is changed. */
    public void refuseOpaque() throws BrokenFile {
        if (cells.uncalculated()) {
            throw new BrokenFile("公式", "里有还没有计算结果的公式，请用 Excel 或 WPS 打开、保存一次后再试");
        }
        if (pages.isEmpty()) {
            throw new BrokenFile("工作簿", "没有可见的工作表，请核对后再试");
        }
        for (var page : pages) {
            var root = page.sheet().document().getDocumentElement();
            if (Xml.child(root, "oleObjects").isPresent()) {
                throw BrokenFile.opaque("内嵌对象");
            }
            if (!Xml.all(root, "control").isEmpty()) {
                throw BrokenFile.opaque("控件");
            }
            if (page.drawing().isPresent()) {
                page.drawing().get().refuseOpaque();
            }
        }
    }

    Parts parts() {
        return parts;
    }

    Document workbook() {
        return workbook;
    }

    Optional<Document> styles() {
        return styles;
    }

    Optional<Document> theme() throws BrokenFile {
        return related("theme");
    }

    List<Page> pages() {
        return pages;
    }
}
