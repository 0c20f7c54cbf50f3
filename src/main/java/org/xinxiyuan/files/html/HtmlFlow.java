package org.xinxiyuan.files.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.TextPiece;

/** Writes a clean page into a flow: headings, paragraphs, lists and tables. */
final class HtmlFlow {
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, ul, ol, li, table, blockquote, div, hr, caption";

    private final Flow flow;

    HtmlFlow(Flow flow) {
        this.flow = flow;
    }

    /** The words of a text node. */
    private record Words(TextNode node) implements Piece {
        @Override
        public String text() {
            return node.getWholeText();
        }

        @Override
        public void replace(int from, int to, String with) {
            node.text(new StringBuilder(text()).replace(from, to, with).toString());
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    void blocks(Element parent) {
        var loose = new ArrayList<Piece>();
        for (var node : parent.childNodes()) {
            if (node instanceof Element e && (e.is(BLOCKS) || !e.select(BLOCKS).isEmpty())) {
                line("", loose);
                loose.clear();
                block(e);
            } else {
                collect(node, loose);
            }
        }
        line("", loose);
    }

    private void block(Element e) {
        switch (e.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                line("#".repeat(e.normalName().charAt(1) - '0') + " ", pieces(e));
            case "li" -> item(e);
            case "table" -> table(e);
            default -> blocks(e);
        }
    }

    private void item(Element e) {
        if (!e.select("ul, ol, table").isEmpty()) {
            blocks(e);
            return;
        }
        boolean ordered = e.parent() != null && e.parent().normalName().equals("ol");
        line(ordered ? (e.elementSiblingIndex() + 1) + ". " : "- ", pieces(e));
    }

    private void table(Element table) {
        if (table.select("table").size() > 1) {
            blocks(table);
            return;
        }
        table.select("caption").forEach(c -> line("", pieces(c)));
        new HtmlTable(table).write(flow);
    }

    private void line(String lead, List<Piece> pieces) {
        if (pieces.stream().anyMatch(p -> !p.text().isBlank())) {
            flow.paragraph();
            flow.literal(lead);
            if (lead.isEmpty()) {
                pieces.forEach(flow::piece);
            } else {
                flow.line(pieces);
            }
            flow.paragraph();
        }
    }

    /** Words without the blanks that only indent the markup. */
    static List<Piece> pieces(Element e) {
        var pieces = new ArrayList<Piece>();
        collect(e, pieces);
        pieces.removeIf(p -> p instanceof Words && p.text().isBlank());
        return pieces;
    }

    private static void collect(Node node, List<Piece> pieces) {
        if (node instanceof TextNode text) {
            boolean start = pieces.isEmpty();
            if (start) {
                text.text(text.getWholeText().stripLeading());
            }
            if (!text.getWholeText().isEmpty()) {
                pieces.add(new Words(text));
            }
        } else if (node instanceof Element e) {
            if (e.normalName().equals("br")) {
                pieces.add(new TextPiece("\n"));
            } else if (e.is(BLOCKS) && !pieces.isEmpty()) {
                pieces.add(new TextPiece(" "));
            }
            e.childNodes().forEach(child -> collect(child, pieces));
        }
    }
}
