package org.xinxiyuan.files.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Span;

/** A csv file in memory (csv 表), its fields open to change. */
public final class CsvTable {
    private static final Pattern WRITTEN_OTHERWISE =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.0+)?|\\d{11,}\\.0+|\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,2}");
    private static final int PERSONAL_DIGITS = 11;
    private static final int LONGEST = 30;

    private final List<List<TextPiece>> rows = new ArrayList<>();

    public CsvTable(List<List<String>> rows) {
        for (var row : rows) {
            var pieces = new ArrayList<TextPiece>();
            row.forEach(field -> pieces.add(new TextPiece(spelled(field))));
            this.rows.add(pieces);
        }
    }

    /** A number as long as a telephone's in full, where the table program wrote it as a sum or with an exponent. */
    private static String spelled(String field) {
        if (field.length() > LONGEST
                || !WRITTEN_OTHERWISE.matcher(field.strip()).matches()) {
            return field;
        }
        var number = new BigDecimal(field.strip().replace(",", "")).stripTrailingZeros();
        int digits = number.precision() - number.scale();
        boolean personal = number.scale() <= 0 && digits >= PERSONAL_DIGITS && digits <= LONGEST;
        return personal ? number.toPlainString() : field;
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
            if (lost.size() == 1
                    && !left.isEmpty()
                    && left.stream().allMatch(f -> f.text().isBlank())) {
                left.set(0, lost.get(0));
            }
            row.clear();
            row.addAll(left);
        }
    }

    public List<List<String>> rows() {
        return rows.stream()
                .map(row -> row.stream().map(TextPiece::text).toList())
                .toList();
    }
}
