package org.xinxiyuan.files.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Glyph;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.Table;
import org.xinxiyuan.files.flow.Table.Cell;
import org.xinxiyuan.files.flow.TextPiece;
import org.xinxiyuan.files.flow.XmlText;
import org.xinxiyuan.files.flow.XmlValue;

/** Writes a cleaned story into a flow: headings, paragraphs, numbered lists and tables in the order of the paper. */
final class DocxFlow {
    private final Flow flow;
    private final Styles styles;
    private final Numbering numbering;

    DocxFlow(Flow flow, Styles styles, Numbering numbering) {
        this.flow = flow;
        this.styles = styles;
        this.numbering = numbering;
    }

    void blocks(Node parent) {
        for (var block : Xml.children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sectPr", "tblPr", "tcPr", "tblGrid" -> {}
                default -> blocks(block);
            }
        }
    }

    private void paragraph(Element p) {
        var inside = new Inside();
        inside.collect(p);
        if (inside.pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
            flow.paragraph();
            int level = styles.headingLevel(p);
            boolean heading = level >= 0 && inside.text().length() <= 120;
            var number = styles.numbering(p).map(numbering::next).orElse("");
            flow.literal(heading ? "#".repeat(Math.min(6, level + 1)) + " " : "")
                    .literal(number);
            if (heading) {
                flow.line(inside.pieces);
            } else {
                inside.escapeStart(flow, number.isEmpty());
                inside.pieces.forEach(flow::piece);
            }
            flow.paragraph();
        }
        inside.boxes.forEach(this::blocks);
    }

    private void table(Element table) {
        var rows = new ArrayList<List<Cell>>();
        var boxes = new ArrayList<Element>();
        for (var row : Xml.children(table, "tr")) {
            rows.add(row(row, boxes));
        }
        Table.write(flow, rows, new DocxColumns(table)::remove);
        boxes.forEach(this::blocks);
    }

    private List<Cell> row(Element row, List<Element> boxes) {
        var cells = new ArrayList<Cell>();
        int column = DocxColumns.before(row);
        for (var cell : Xml.children(row, "tc")) {
            int width = DocxColumns.span(cell);
            var inside = new Inside();
            for (var p : Xml.all(cell, "p")) {
                if (!isInside(p, cell)) {
                    inside.blank();
                    inside.collect(p);
                }
            }
            boxes.addAll(inside.boxes);
            cells.add(new Cell(column, width, inside.pieces));
            column += width;
        }
        return cells;
    }

    /** In a text box, or in a shape whose words were gathered with the paragraph it hangs on. */
    private static boolean isInside(Element p, Element cell) {
        for (var n = p.getParentNode(); n != null && n != cell; n = n.getParentNode()) {
            if (Xml.is(n, "txbxContent") || Xml.is(n, "p")) {
                return true;
            }
        }
        return false;
    }

    /** What stands inside a paragraph: its text, and text boxes anchored in it. */
    private static final class Inside {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Element> boxes = new ArrayList<>();

        void collect(Element parent) {
            for (var e : Xml.children(parent)) {
                switch (e.getLocalName()) {
                    case "t" -> {
                        SymbolDigits.spell(e);
                        pieces.add(new XmlText(e));
                    }
                    case "tab" -> glyph(e, " ", parent);
                    case "br", "cr" -> glyph(e, "\n", parent);
                    case "sym" -> SymbolDigits.of(e).ifPresent(digit -> glyph(e, digit, parent));
                    case "noBreakHyphen" -> glyph(e, "-", parent);
                    case "softHyphen" -> glyph(e, "\u00AD", parent);
                    case "txbxContent" -> boxes.add(e);
                    case "textpath" -> pieces.add(new XmlValue(e, "string"));
                    case "footnoteReference", "endnoteReference" -> blank();
                    case "pPr", "rPr" -> {}
                    default -> collect(e);
                }
            }
        }

        private void glyph(Element e, String text, Element parent) {
            if (Xml.is(parent, "r")) {
                pieces.add(new Glyph(e, text));
            }
        }

        /** A blank of our own between paragraphs of a cell. */
        void blank() {
            if (!pieces.isEmpty()) {
                pieces.add(new TextPiece(" "));
            }
        }

        String text() {
            var text = new StringBuilder();
            pieces.forEach(p -> text.append(p.text()));
            return text.toString();
        }

        /** Text that would be read as markup at the start of a line; an indent of blanks would be code. */
        void escapeStart(Flow flow, boolean lineStart) {
            var text = text();
            if (lineStart && text.matches("(?s)(?:#{1,6} |>|[-+] |\\||={3,}|-{3,}|~~~|```).*")) {
                flow.literal("\\");
            } else if (lineStart && text.startsWith("    ")) {
                flow.literal("\u3000");
            }
        }
    }
}
