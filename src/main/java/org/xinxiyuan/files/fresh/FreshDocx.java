package org.xinxiyuan.files.fresh;

import static org.xinxiyuan.files.fresh.Markup.escaped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xinxiyuan.files.container.OfficePackage;
import org.xinxiyuan.files.fresh.Block.Cell;
import org.xinxiyuan.files.fresh.Block.Paragraph;
import org.xinxiyuan.files.fresh.Block.Rows;

/** Writes words and tables into a docx of our own (新建 docx); the same content gives the same bytes. */
public final class FreshDocx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String STYLES = HEAD + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\"/>"
            + "<w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/>"
            + "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"44\"/></w:rPr>"
            + "</w:style></w:styles>";
    private static final String GRID = "<w:tblBorders>" + border("top") + border("left") + border("bottom")
            + border("right") + border("insideH") + border("insideV") + "</w:tblBorders>";
    /** A4, a little over 15 cm of text, in twentieths of a point. */
    private static final int TEXT_WIDTH = 8845;

    private final StringBuilder body = new StringBuilder();

    private FreshDocx() {}

    public static byte[] of(List<Block> blocks) {
        var paper = new FreshDocx();
        for (var block : blocks) {
            if (block instanceof Paragraph p) {
                paper.paragraph(p);
            } else {
                paper.table((Rows) block);
            }
        }
        return paper.bytes();
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    private void paragraph(Paragraph p) {
        body.append("<w:p>");
        if (p.level() == 0) {
            body.append("<w:pPr><w:pStyle w:val=\"t\"/></w:pPr>");
        } else if (p.level() > 0) {
            body.append("<w:pPr><w:outlineLvl w:val=\"").append(p.level() - 1).append("\"/></w:pPr>");
        }
        run(p.text());
        body.append("</w:p>");
    }

    private void run(String text) {
        body.append("<w:r>");
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            body.append(i > 0 ? "<w:br/>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[i].replace('\t', ' ')))
                    .append("</w:t>");
        }
        body.append("</w:r>");
    }

    private void table(Rows table) {
        int columns = table.rows().stream()
                .mapToInt(row -> row.stream().mapToInt(Cell::width).sum())
                .max()
                .orElse(0);
        if (columns == 0) {
            return;
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>").append(GRID).append("</w:tblPr><w:tblGrid>");
        body.append(("<w:gridCol w:w=\"" + TEXT_WIDTH / columns + "\"/>").repeat(columns)).append("</w:tblGrid>");
        table.rows().stream().filter(row -> !row.isEmpty()).forEach(this::row);
        // Two tables that touch would become one.
        body.append("</w:tbl><w:p/>");
    }

    private void row(List<Cell> row) {
        body.append("<w:tr>");
        for (var cell : row) {
            body.append("<w:tc><w:tcPr>");
            if (cell.width() > 1) {
                body.append("<w:gridSpan w:val=\"").append(cell.width()).append("\"/>");
            }
            switch (cell.merge()) {
                case FIRST -> body.append("<w:vMerge w:val=\"restart\"/>");
                case CONTINUED -> body.append("<w:vMerge/>");
                default -> {}
            }
            body.append("</w:tcPr>");
            paragraph(new Paragraph(cell.text(), -1));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private byte[] bytes() {
        var out = new OfficePackage();
        var document = HEAD + "<w:document xmlns:w=\"" + W + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
                + " w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
        out.text("word/document.xml", TYPE + "document.main+xml", document.getBytes(StandardCharsets.UTF_8));
        out.text("word/styles.xml", TYPE + "styles+xml", STYLES.getBytes(StandardCharsets.UTF_8));
        out.relate("", "officeDocument", "word/document.xml");
        out.relate("word/document.xml", "styles", "word/styles.xml");
        return out.bytes();
    }
}
