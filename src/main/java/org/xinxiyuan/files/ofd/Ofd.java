package org.xinxiyuan.files.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.fresh.Block;
import org.xinxiyuan.files.fresh.PageText;

/** An OFD paper (版式文件, GB/T 33190): the words on its pages, those of page templates and annotations too. */
public final class Ofd {
    private static final int MAX_PAGES = 2_000;

    private final Parts parts;
    private final PageText text = new PageText();
    private int pages;

    private Ofd(Parts parts) {
        this.parts = parts;
    }

    public static List<Block> blocks(Parts parts) throws BrokenFile {
        if (parts.hasLike("(?i)(?:.*/)?Encryptions?\\.xml")) {
            throw new BrokenFile("文件", "设有密码，请先用原来的软件去掉密码、另存后再试");
        }
        var ofd = new Ofd(parts);
        var root = ofd.read("OFD.xml");
        for (var body : Xml.children(root.getDocumentElement(), "DocBody")) {
            var main = Xml.child(body, "DocRoot").orElseThrow(() -> BrokenFile.corrupt("文件"));
            ofd.document(resolved("", main.getTextContent().strip()));
        }
        if (ofd.pages == 0) {
            throw BrokenFile.corrupt("文件");
        }
        return ofd.text.blocks();
    }

    private Document read(String name) throws BrokenFile {
        return Xml.parse(parts.bytes(name).orElseThrow(() -> BrokenFile.corrupt("文件")), "文件");
    }

    private void document(String name) throws BrokenFile {
        var document = read(name);
        var templates = new HashMap<String, String>();
        for (var template : Xml.all(document, "TemplatePage")) {
            templates.put(template.getAttribute("ID"), resolved(name, template.getAttribute("BaseLoc")));
        }
        var annotations = annotations(name, document);
        for (var page : Xml.all(document, "Page")) {
            if (++pages > MAX_PAGES) {
                throw new BrokenFile("文件", "超过 " + MAX_PAGES + " 页，请拆成几份再试");
            }
            page(resolved(name, page.getAttribute("BaseLoc")), templates);
            for (var part : annotations.getOrDefault(page.getAttribute("ID"), List.of())) {
                objects(read(part));
            }
            text.endPage();
        }
    }

    private void page(String name, Map<String, String> templates) throws BrokenFile {
        var page = read(name);
        var seen = new HashSet<String>();
        for (var template : Xml.all(page, "Template")) {
            var part = templates.get(template.getAttribute("TemplateID"));
            if (part != null && seen.add(part)) {
                objects(read(part));
            }
        }
        objects(page);
    }

    /** Parts with annotations by page. */
    private Map<String, List<String>> annotations(String name, Document document) throws BrokenFile {
        var byPage = new HashMap<String, List<String>>();
        var list = Xml.child(document.getDocumentElement(), "Annotations");
        if (list.isPresent()) {
            var index = resolved(name, list.get().getTextContent().strip());
            if (parts.has(index)) {
                for (var page : Xml.all(read(index), "Page")) {
                    var part = Xml.child(page, "FileLoc").map(e -> resolved(index, e.getTextContent().strip()));
                    part.filter(parts::has).ifPresent(p -> byPage.computeIfAbsent(
                                    page.getAttribute("PageID"), id -> new ArrayList<>())
                            .add(p));
                }
            }
        }
        return byPage;
    }

    private void objects(Document page) throws BrokenFile {
        for (var object : Xml.all(page, "TextObject")) {
            if (!"false".equals(object.getAttribute("Visible"))) {
                text(object);
            }
        }
    }

    private void text(Element object) throws BrokenFile {
        var box = numbers(object.getAttribute("Boundary"));
        var size = numbers(object.getAttribute("Size"));
        if (box.size() < 4) {
            throw BrokenFile.corrupt("文件");
        }
        double height = size.isEmpty() ? box.get(3) : size.get(0);
        var words = new StringBuilder();
        double down = 0;
        for (var code : Xml.all(object, "TextCode")) {
            var y = numbers(code.getAttribute("Y"));
            down = y.isEmpty() ? down : y.get(0);
            words.append(code.getTextContent());
        }
        double y = box.get(1) + (object.getAttribute("CTM").isEmpty() ? down : box.get(3));
        text.add(new PageText.Word(box.get(0), y, box.get(0) + box.get(2), height, words.toString()));
    }

    private static List<Double> numbers(String list) throws BrokenFile {
        var numbers = new ArrayList<Double>();
        try {
            for (var number : list.strip().split("\\s+")) {
                if (!number.isEmpty()) {
                    numbers.add(Double.valueOf(number));
                }
            }
        } catch (NumberFormatException malformed) {
            throw BrokenFile.corrupt("文件");
        }
        return numbers;
    }

    /** A place named inside a part: from the root, or from the part's own folder. */
    private static String resolved(String from, String place) {
        if (place.startsWith("/")) {
            return place.substring(1);
        }
        var folder = from.substring(0, from.lastIndexOf('/') + 1);
        return (folder + place).replaceAll("(?:^|/)\\./", "/").replaceAll("^/|[^/]+/\\.\\./", "");
    }
}
