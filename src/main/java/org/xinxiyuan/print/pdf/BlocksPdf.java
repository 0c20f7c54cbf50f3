package org.xinxiyuan.print.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xinxiyuan.print.text.Block;

/** Sets blocks of text one below the other (正文排版). */
final class BlocksPdf {
    private static final float TABLE_SHARE = 0.75f;

    private final Sheet sheet;
    private final float size;
    private final float pitch;

    /**
     * @param size points of the body
     * @param pitch points from line to line
     */
    BlocksPdf(Sheet sheet, float size, float pitch) {
        this.sheet = sheet;
        this.size = size;
        this.pitch = pitch;
    }

    void set(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Rows rows) {
                rows(rows);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var face = paragraph.kind() == Block.Kind.HEADING ? Face.TITLE : Face.FANGSONG;
        paragraph(paragraph.text(), face, 2 * size);
    }

    /** @param indent points of the first line */
    void paragraph(String text, Face face, float indent) {
        var lines = new Wrap(sheet.fonts(), face, size).lines(text, sheet.width(), sheet.width() - indent);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), face, i == 0 ? indent : 0);
        }
    }

    void line(String text, Face face, float indent) {
        sheet.ensure(pitch);
        sheet.down(pitch);
        sheet.text(text, face, size, sheet.left() + indent, sheet.y() + (pitch - size) / 2);
    }

    /** A line that ends so many points before the right edge. */
    void right(String text, Face face, float before) {
        line(text, face, sheet.width() - sheet.fonts().width(text, face, size) - before);
    }

    private void rows(Block.Rows rows) {
        int columns = rows.columns();
        if (columns == 0) {
            return;
        }
        float width = sheet.width() / columns;
        var grid = new Grid(sheet, Face.SONG, size * TABLE_SHARE);
        sheet.down(pitch / 3);
        for (List<Block.Cell> row : rows.rows()) {
            var cells = new ArrayList<Grid.Cell>();
            int used = 0;
            for (Block.Cell cell : row) {
                cells.add(new Grid.Cell(cell.text(), width * cell.width(), cell.head(), 0));
                used += cell.width();
            }
            cells.addAll(Collections.nCopies(columns - used, new Grid.Cell("", width, false, 0)));
            grid.row(cells);
        }
        sheet.down(pitch / 3);
    }
}
