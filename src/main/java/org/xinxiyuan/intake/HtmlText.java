package org.xinxiyuan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.Table;
import org.xinxiyuan.files.flow.TextPiece;

/** Turns a web page into Markdown (网页文字): headings, paragraphs, lists and tables that are seen. */
final class HtmlText {
    private static final String UNSEEN = "script, style, noscript, template, head, [hidden], "
            + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private final Flow flow = new Flow();

    private HtmlText() {}

    static String of(String html) {
        var page = Jsoup.parse(html);
        var title = page.title().strip();
        page.select(UNSEEN).remove();
        page.select("br").forEach(br -> br.after("\n"));
        var text = new HtmlText();
        if (!title.isEmpty() && page.select("h1").isEmpty()) {
            text.line("# ", title);
        }
        text.blocks(page.body());
        return text.flow.text();
    }

    private void blocks(Element parent) {
        var loose = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (node instanceof Element e && (e.isBlock() || !e.select("p, div, table, ul, ol").isEmpty())) {
                line("", loose.toString());
                loose.setLength(0);
                block(e);
            } else if (node instanceof Element e) {
                loose.append(e.wholeText());
            } else if (node instanceof TextNode t) {
                loose.append(t.text());
            }
        }
        line("", loose.toString());
    }

    private void block(Element e) {
        switch (e.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> line("#".repeat(e.normalName().charAt(1) - '0') + " ", e.text());
            case "li" -> item(e);
            case "table" -> table(e);
            default -> blocks(e);
        }
    }

    private void item(Element e) {
        boolean ordered = e.parent() != null && e.parent().normalName().equals("ol");
        line(ordered ? (e.elementSiblingIndex() + 1) + ". " : "- ", e.text());
    }

    private void line(String lead, String text) {
        if (!text.isBlank()) {
            flow.paragraph();
            flow.literal(lead + text.strip().replaceAll("[ \\t]*\\n\\s*", "\n"));
            flow.paragraph();
        }
    }

    private void table(Element table) {
        var rows = new ArrayList<List<Table.Cell>>();
        for (var row : table.select("tr")) {
            var cells = new ArrayList<Table.Cell>();
            int column = 0;
            for (var cell : row.select("> td, > th")) {
                int width = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
                cells.add(new Table.Cell(column, width, List.<Piece>of(new TextPiece(cell.text()))));
                column += width;
            }
            rows.add(cells);
        }
        Table.write(flow, rows, columns -> {});
    }
}
