package org.xinxiyuan.files.rtf;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.files.fresh.Block;
import org.xinxiyuan.files.fresh.Block.Cell;
import org.xinxiyuan.files.fresh.Block.Merge;
import org.xinxiyuan.files.fresh.Edges;

/** Gathers paragraphs and tables while RTF is read. */
final class RtfBody {
    /** Word has 63 cells in a row. */
    private static final int MAX_CELLS = 64;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private Row row = new Row();
    private int level = -1;
    private Merge merge = Merge.NONE;
    private boolean joined;
    private boolean inTable;

    /** Cells as defined by their right edges, and their words. */
    private static final class Row {
        private final List<Integer> edges = new ArrayList<>();
        private final List<Merge> merges = new ArrayList<>();
        private final List<Boolean> joined = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private int left;
    }

    void text(String words) {
        text.append(words);
        plain.append(words);
    }

    void lineEnd() {
        plain.append('\n');
    }

    void control(String word, int parameter) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line", "lbr" -> text("\n");
            case "tab", "nestcell", "emspace", "enspace" -> text(" ");
            case "~" -> text("\u00A0");
            case "_" -> text("-");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "pard" -> {
                level = -1;
                inTable = false;
            }
            case "intbl" -> inTable = true;
            case "outlinelevel" -> level = parameter >= 0 && parameter < 9 ? parameter + 1 : -1;
            default -> table(word, parameter);
        }
    }

    private void table(String word, int parameter) {
        switch (word) {
            case "trowd" -> define();
            case "trleft" -> row.left = parameter;
            case "clvmgf" -> merge = Merge.FIRST;
            case "clvmrg" -> merge = Merge.CONTINUED;
            case "clmrg" -> joined = true;
            case "cellx" -> {
                if (row.edges.size() >= MAX_CELLS) {
                    return;
                }
                row.edges.add(parameter);
                row.merges.add(merge);
                row.joined.add(joined);
                merge = Merge.NONE;
                joined = false;
            }
            case "cell" -> {
                row.texts.add(text.toString().strip());
                text.setLength(0);
                plain.append('\t');
            }
            case "row" -> {
                rows.add(row);
                row = copyOfDefinition();
                plain.append('\n');
            }
            default -> {}
        }
    }

    /** A definition may stand before the cells, behind them, or both. */
    private void define() {
        var texts = row.texts;
        row = new Row();
        row.texts.addAll(texts);
    }

    private Row copyOfDefinition() {
        var next = new Row();
        next.edges.addAll(row.edges);
        next.merges.addAll(row.merges);
        next.joined.addAll(row.joined);
        next.left = row.left;
        return next;
    }

    private void paragraph() {
        plain.append('\n');
        if (inTable) {
            text.append('\n');
            return;
        }
        endTable();
        if (!text.toString().isBlank()) {
            blocks.add(new Block.Paragraph(text.toString().stripTrailing(), level));
        }
        text.setLength(0);
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        var all = new ArrayList<Integer>();
        rows.forEach(r -> {
            all.add(r.left);
            all.addAll(r.edges);
        });
        var edges = new Edges(all);
        blocks.add(new Block.Rows(rows.stream().map(r -> cells(r, edges)).toList()));
        rows.clear();
    }

    private static List<Cell> cells(Row row, Edges edges) {
        var cells = new ArrayList<Cell>();
        int left = row.left;
        for (int i = 0; i < row.texts.size(); i++) {
            boolean defined = i < row.edges.size();
            int width = defined ? edges.columns(left, row.edges.get(i)) : 1;
            left = defined ? row.edges.get(i) : left;
            if (defined && row.joined.get(i) && !cells.isEmpty()) {
                var last = cells.remove(cells.size() - 1);
                cells.add(new Cell(last.text() + row.texts.get(i), last.width() + width, last.merge()));
            } else {
                cells.add(new Cell(row.texts.get(i), width, defined ? row.merges.get(i) : Merge.NONE));
            }
        }
        return cells;
    }

    List<Block> blocks() {
        inTable = false;
        if (!rows.isEmpty() && text.toString().isBlank()) {
            endTable();
        }
        paragraph();
        return List.copyOf(blocks);
    }

    String plain() {
        return plain.toString();
    }
}
