package org.xinxiyuan.print.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.xinxiyuan.print.docx.Paper.Type;
import org.xinxiyuan.print.docx.RuledTable.Cell;
import org.xinxiyuan.quota.statement.Statement;

/** A statement as docx: A4, title, period, tables with their sums, the line for signatures (报表 docx). */
public final class StatementDocx {
    private static final Type TITLE = new Type(Paper.SONG, 18, true);
    private static final Type HEAD = new Type(Paper.SONG, 10.5, true);
    private static final Type TEXT = Type.of(Paper.SONG, 10.5);
    private static final double WIDTH = 170;

    private StatementDocx() {}

    public static byte[] of(Statement statement) {
        try (var paper = new Paper(new Paper.Margins(22, 20, 20, 20))) {
            var head = statement.head();
            Paper.write(paper.paragraph(ParagraphAlignment.CENTER), head.title(), TITLE);
            Paper.write(
                    paper.paragraph(ParagraphAlignment.CENTER),
                    "期间：" + head.period().first() + " 至 " + head.period().last(),
                    TEXT);
            Paper.write(paper.paragraph(ParagraphAlignment.LEFT), "单位：" + head.unit(), TEXT);
            statement.tables().forEach(table -> table(paper, table));
            paper.paragraph(ParagraphAlignment.LEFT);
            Paper.write(
                    paper.paragraph(ParagraphAlignment.LEFT),
                    "制表人：＿＿＿＿＿＿    审核人：＿＿＿＿＿＿    负责人：＿＿＿＿＿＿    制表日期：" + head.madeOn(),
                    TEXT);
            return paper.bytes();
        }
    }

    private static void table(Paper paper, Statement.Table table) {
        var name = paper.paragraph(ParagraphAlignment.LEFT);
        name.setSpacingBefore(200);
        name.setKeepNext(true);
        Paper.write(name, table.name(), HEAD);
        if (!table.rows().isEmpty()) {
            int all = table.widths().stream().mapToInt(Integer::intValue).sum();
            var ruled = new RuledTable(
                    paper,
                    table.widths().stream().mapToDouble(w -> WIDTH * w / all).toArray());
            ruled.heads(table.heads().stream()
                    .map(h -> new Cell(h, 1, HEAD, ParagraphAlignment.CENTER))
                    .toList());
            table.rows().forEach(row -> ruled.row(cells(row), 0));
        }
        if (!table.foot().isEmpty()) {
            Paper.write(paper.paragraph(ParagraphAlignment.RIGHT), table.foot(), TEXT);
        }
    }

    private static List<Cell> cells(List<Statement.Cell> row) {
        var cells = new ArrayList<Cell>();
        for (var cell : row) {
            var alignment = cell.number() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            cells.add(new Cell(cell.text(), 1, TEXT, alignment));
        }
        return cells;
    }
}
