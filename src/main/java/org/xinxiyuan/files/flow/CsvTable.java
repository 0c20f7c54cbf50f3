package org.xinxiyuan.files.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.xinxiyuan.document.Span;

/** A csv file in memory (csv 表), its fields open to change. */
public final class CsvTable {
    private final List<List<TextPiece>> rows = new ArrayList<>();

    public CsvTable(List<List<String>> rows) {
        for (var row : rows) {
            var pieces = new ArrayList<TextPiece>();
            row.forEach(field -> pieces.add(new TextPiece(field)));
            this.rows.add(pieces);
        }
    }

    public Flow flow() {
        var flow = new Flow();
        flow.sheet(new Span(0, 0));
        var cells = new ArrayList<List<Table.Cell>>();
        for (var row : rows) {
            var line = new ArrayList<Table.Cell>();
            for (int i = 0; i < row.size(); i++) {
                line.add(new Table.Cell(i, 1, List.<Piece>of(row.get(i))));
            }
            cells.add(line);
        }
        Table.write(flow, cells, this::remove);
        return flow;
    }

    private void remove(SortedSet<Integer> columns) {
        for (var row : rows) {
            var left = new ArrayList<TextPiece>();
            for (int i = 0; i < row.size(); i++) {
                if (!columns.contains(i)) {
                    left.add(row.get(i));
                }
            }
            var lost = row.stream().filter(f -> !f.text().isBlank()).toList();
            if (lost.size() == 1 && !left.isEmpty() && left.stream().allMatch(f -> f.text().isBlank())) {
                left.set(0, lost.get(0));
            }
            row.clear();
            row.addAll(left);
        }
    }

    public List<List<String>> rows() {
        return rows.stream().map(row -> row.stream().map(TextPiece::text).toList()).toList();
    }
}
