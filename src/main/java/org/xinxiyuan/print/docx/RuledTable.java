package org.xinxiyuan.print.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A ruled table with columns of fixed width (表格); cells may span columns. */
final class RuledTable {
    private final XWPFTable table;
    private final int[] widths;
    private boolean begun;

    /** @param widths millimetres of the columns */
    RuledTable(Paper paper, double... widths) {
        this.widths = new int[widths.length];
        table = paper.document().createTable(1, 1);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < widths.length; i++) {
            this.widths[i] = Paper.twips(widths[i]).intValue();
            grid.addNewGridCol().setW(BigInteger.valueOf(this.widths[i]));
        }
    }

    /** @param span columns it takes */
    record Cell(String text, int span, Paper.Type type, ParagraphAlignment alignment) {}

    /** The first row, repeated on every page. */
    void heads(List<Cell> cells) {
        row(cells, 0);
        table.getRow(0).setRepeatHeader(true);
    }

    /** @param height millimetres at least; 0: as high as its text */
    void row(List<Cell> cells, double height) {
        var row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        if (height > 0) {
            row.setHeight(Paper.twips(height).intValue());
        }
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var made = i == 0 ? row.getCell(0) : row.addNewTableCell();
            var properties = made.getCTTc().isSetTcPr()
                    ? made.getCTTc().getTcPr()
                    : made.getCTTc().addNewTcPr();
            int width = 0;
            for (int covered = column; covered < Math.min(widths.length, column + cell.span()); covered++) {
                width += widths[covered];
            }
            properties.addNewTcW().setW(BigInteger.valueOf(width));
            if (cell.span() > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
            }
            column += cell.span();
            Paper.cell(made, cell.text(), cell.type(), cell.alignment());
        }
    }
}
