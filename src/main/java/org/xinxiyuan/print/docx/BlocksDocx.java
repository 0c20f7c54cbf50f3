package org.xinxiyuan.print.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.xinxiyuan.print.docx.Paper.Type;
import org.xinxiyuan.print.docx.RuledTable.Cell;
import org.xinxiyuan.print.text.Block;

/** Sets blocks of text: 一级黑体、二级楷体、三四级仿宋 (GB/T 9704-2012, 待核对). */
final class BlocksDocx {
    private static final double TABLE_SHARE = 0.75;

    private final Paper paper;
    private final double size;
    private final double pitch;
    private final double width;

    /**
     * @param size points of the body
     * @param pitch points from line to line
     * @param width millimetres of the text
     */
    BlocksDocx(Paper paper, double size, double pitch, double width) {
        this.paper = paper;
        this.size = size;
        this.pitch = pitch;
        this.width = width;
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

    private void paragraph(Block.Paragraph block) {
        var paragraph = paper.paragraph(ParagraphAlignment.BOTH);
        Paper.pitch(paragraph, pitch);
        Paper.indent(paragraph, 2, size);
        var font = font(block.kind());
        block.runs().forEach(run -> Paper.write(paragraph, run.text(), new Type(font, size, run.bold())));
    }

    private static String font(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> Paper.HEI;
            case SUBHEADING -> Paper.KAI;
            default -> Paper.FANGSONG;
        };
    }

    /** @param characters indent of the first line */
    void line(String text, Type type, ParagraphAlignment alignment, double characters) {
        var paragraph = paper.paragraph(alignment);
        Paper.pitch(paragraph, Math.max(pitch, type.size() * 1.5));
        if (characters > 0) {
            Paper.indent(paragraph, characters, type.size());
        }
        Paper.write(paragraph, text, type);
    }

    private void rows(Block.Rows rows) {
        int columns = rows.columns();
        if (columns == 0) {
            return;
        }
        var widths = new double[columns];
        Arrays.fill(widths, width / columns);
        var ruled = new RuledTable(paper, widths);
        for (List<Block.Cell> row : rows.rows()) {
            var cells = new ArrayList<Cell>();
            int used = 0;
            for (Block.Cell cell : row) {
                var type = new Type(Paper.SONG, size * TABLE_SHARE, cell.head());
                var alignment = cell.head() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
                cells.add(new Cell(cell.text(), cell.width(), type, alignment));
                used += cell.width();
            }
            if (used < columns) {
                cells.add(new Cell("", columns - used, Type.of(Paper.SONG, size), ParagraphAlignment.LEFT));
            }
            ruled.row(cells, 0);
        }
    }
}
