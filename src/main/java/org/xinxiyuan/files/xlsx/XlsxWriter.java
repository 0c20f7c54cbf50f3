package org.xinxiyuan.files.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Leftovers;
import org.xinxiyuan.files.container.OfficePackage;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.picture.Painter;

/**
 * Packs a redacted workbook anew (重新打包): visible sheets with values, their look, pictures and shapes. Names, shared
 * strings, caches, comments, tables, validations, links, properties do not go out.
 */
public final class XlsxWriter {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> KEPT = Set.of(
            "sheetPr",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing");

    private final Xlsx xlsx;
    private final Predicate<String> unwanted;
    private final Painter painter;
    private final OfficePackage out = new OfficePackage();

    /**
     * @param unwanted says whether words that are not part of the visible text must go
     * @param painter what becomes of pictures
     */
    public XlsxWriter(Xlsx xlsx, Predicate<String> unwanted, Painter painter) {
        this.xlsx = xlsx;
        this.painter = painter;
        this.unwanted = unwanted;
    }

    public byte[] bytes() throws BrokenFile {
        out.relate("", "officeDocument", "xl/workbook.xml");
        var names = new HashSet<String>();
        var sheets = new StringBuilder();
        int number = 0;
        for (var page : xlsx.pages()) {
            number++;
            var part = "xl/worksheets/sheet" + number + ".xml";
            sheet(page, part, number);
            sheets.append("<sheet name=\"")
                    .append(escaped(sheetName(page.entry().getAttribute("name"), number, names)))
                    .append("\" sheetId=\"" + number + "\" r:id=\"")
                    .append(out.relate("xl/workbook.xml", "worksheet", part))
                    .append("\"/>");
        }
        definitions();
        out.text("xl/workbook.xml", TYPE + "sheet.main+xml", workbook(sheets).getBytes(StandardCharsets.UTF_8));
        return out.bytes();
    }

    private String workbook(StringBuilder sheets) {
        boolean from1904 = Xml.path(xlsx.workbook().getDocumentElement(), "workbookPr")
                .filter(e -> Xml.isOn(e.getAttribute("date1904")))
                .isPresent();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + RELATIONSHIPS + "\">"
                + (from1904 ? "<workbookPr date1904=\"1\"/>" : "")
                + "<bookViews><workbookView/></bookViews><sheets>" + sheets
                + "</sheets></workbook>";
    }

    /** A name Excel takes: 31 characters, none of []:*?/\, and no two alike. */
    private static String sheetName(String wanted, int number, Set<String> taken) {
        var name = wanted.replaceAll("[\\[\\]:?/\\\\]", "＿")
                .replace('*', '＊')
                .replaceAll("^'|'$", "’")
                .strip();
        name = name.substring(0, Math.min(31, name.length()));
        if (name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT))) {
            name = "表" + number;
            taken.add(name);
        }
        return name;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private void definitions() throws BrokenFile {
        if (xlsx.styles().isPresent()) {
            var styles = xlsx.styles().get();
            Xml.all(styles, "extLst").forEach(Xml::remove);
            Xml.all(styles, "numFmt").stream()
                    .filter(f -> unwanted.test(new FormatCode(f.getAttribute("formatCode")).words()))
                    .forEach(f -> f.setAttribute("formatCode", "General"));
            Leftovers.clear(styles, unwanted);
            Leftovers.clearLoose(styles, e -> false);
            out.xml("xl/styles.xml", TYPE + "styles+xml", styles);
            out.relate("xl/workbook.xml", "styles", "xl/styles.xml");
        }
        var theme = xlsx.theme();
        if (theme.isPresent() && Xml.all(theme.get(), "blip").isEmpty()) {
            Leftovers.clear(theme.get(), unwanted);
            Leftovers.clearLoose(theme.get(), e -> false);
            out.xml("xl/theme/theme1.xml", OfficePackage.THEME, theme.get());
            out.relate("xl/workbook.xml", "theme", "xl/theme/theme1.xml");
        }
    }

    private void sheet(Xlsx.Page page, String part, int number) throws BrokenFile {
        page.flow().cut();
        page.headers().forEach(HeaderText::settle);
        var document = page.sheet().document();
        var root = document.getDocumentElement();
        for (var child : Xml.children(root)) {
            if (!KEPT.contains(child.getLocalName())
                    || (Xml.is(child, "drawing") && page.drawing().isEmpty())) {
                Xml.remove(child);
            }
        }
        Layout.settle(page.sheet());
        Xml.all(root).stream().filter(e -> Xml.is(e, "pageSetup")).forEach(XlsxWriter::unlink);
        if (page.drawing().isPresent()) {
            var name = "xl/drawings/drawing" + number + ".xml";
            drawing(page.drawing().get(), page.sheet().moves(), name);
            var reference = Xml.child(root, "drawing").orElseThrow();
            reference.getAttributeNodeNS(RELATIONSHIPS, "id").setValue(out.relate(part, "drawing", name));
        }
        Leftovers.clear(document, unwanted);
        Leftovers.clearLoose(document, XlsxWriter::holdsWords);
        Xml.all(root, "t").forEach(EscapedText::write);
        out.xml(part, TYPE + "worksheet+xml", document);
    }

    /** Of a sheet: values, texts of cells, printed headers. */
    private static boolean holdsWords(Element e) {
        var parent = e.getParentNode();
        return switch (e.getLocalName()) {
            case "v" -> Xml.is(parent, "c");
            case "t" -> Xml.is(parent, "is") || Xml.is(parent, "r") && Xml.is(parent.getParentNode(), "is");
            default -> Xml.is(parent, "headerFooter");
        };
    }

    private static void unlink(Element pageSetup) {
        pageSetup.removeAttributeNS(RELATIONSHIPS, "id");
    }

    private void drawing(Drawing drawing, List<Moves> moves, String part) throws BrokenFile {
        drawing.follow(moves);
        var document = drawing.document();
        for (var e : Xml.all(document)) {
            for (var name : new String[] {"id", "embed", "link"}) {
                var reference = e.getAttributeNodeNS(RELATIONSHIPS, name);
                if (reference != null) {
                    picture(drawing, reference, part);
                }
            }
        }
        Leftovers.clear(document, unwanted);
        out.xml(part, "application/vnd.openxmlformats-officedocument.drawing+xml", document);
    }

    private void picture(Drawing drawing, Attr reference, String part) throws BrokenFile {
        var relation = drawing.relations()
                .byId(reference.getValue())
                .filter(r -> !r.external())
                .filter(r -> !r.type().equals("image") || xlsx.parts().has(r.target()));
        if (relation.isEmpty()) {
            reference.getOwnerElement().removeAttributeNode(reference);
            return;
        }
        if (!relation.get().type().equals("image")) {
            throw BrokenFile.opaque("其他部件（" + relation.get().type() + "）");
        }
        var bytes = xlsx.parts().bytes(relation.get().target()).orElseThrow(() -> BrokenFile.corrupt("图片"));
        var source = relation.get().target();
        var picture = painter.picture(source, bytes);
        var name = "xl/media/image" + Integer.toUnsignedString(source.hashCode(), 36) + "." + picture.extension();
        out.picture(name, picture.mediaType(), picture.bytes());
        reference.setValue(out.relate(part, "image", name));
    }
}
