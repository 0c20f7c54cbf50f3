package org.xinxiyuan.files.xlsx;

import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;
import org.xinxiyuan.files.flow.Piece;

/** A number or date as it is seen (数值单元格); once a part of it is replaced, the cell holds text. */
final class NumberCell implements Piece {
    private final Element cell;
    private String shown;

    NumberCell(Element cell, String shown) {
        this.cell = cell;
        this.shown = shown;
    }

    @Override
    public String text() {
        return shown;
    }

    @Override
    public void replace(int from, int to, String with) {
        shown = new StringBuilder(shown).replace(from, to, with).toString();
        Cells.setText(cell, shown);
    }

    @Override
    public String toString() {
        return "NumberCell[" + Xml.attribute(cell, "r") + "]";
    }
}
