package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The header of a standard table (表头), one row or two, below a title or not.
 *
 * @param last number of its last row
 * @param places where each column stands; ticked channels have several
 * @param channels names of channels that have a column of their own
 */
record TableHeader(int last, Map<TableColumn, List<Integer>> places, Map<Integer, String> channels) {
    private static final int SEARCHED = 8;
    private static final List<String> WORDS =
            List.of("公开事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道", "公开对象", "公开方式", "公开层级");
    private static final List<String> LOWER = List.of("一级", "二级", "全社会", "主动", "县级", "特定群");

    /** Words of a header found in the row: none, some or all of them. */
    static long words(SheetTable.Row row) {
        return WORDS.stream()
                .filter(word -> row.cells().values().stream()
                        .anyMatch(cell -> squeezed(cell.text()).startsWith(word)))
                .count();
    }

    /** The row with the most header words, of the first few that hold anything. */
    static Optional<SheetTable.Row> find(SheetTable sheet) {
        return sheet.rows().stream()
                .limit(SEARCHED)
                .filter(row -> words(row) >= 2)
                .findFirst();
    }

    static TableHeader read(SheetTable sheet, SheetTable.Row upper, List<CatalogFault> faults) {
        var lower = sheet.rows().stream()
                .filter(row -> row.number() > upper.number())
                .findFirst()
                .filter(row -> row.cells().values().stream()
                        .anyMatch(cell -> LOWER.stream().anyMatch(squeezed(cell.text())::startsWith)))
                .orElse(upper);
        var header = new TableHeader(lower.number(), new EnumMap<>(TableColumn.class), new TreeMap<>());
        var columns = new TreeSet<>(upper.cells().keySet());
        columns.addAll(lower.cells().keySet());
        columns.forEach(column -> header.note(sheet, upper, lower, column, faults));
        header.complain(sheet, upper, faults);
        return header;
    }

    private void note(
            SheetTable sheet, SheetTable.Row upper, SheetTable.Row lower, int column, List<CatalogFault> faults) {
        var group = squeezed(upper.text(column));
        var own = lower.text(column).isEmpty() ? group : squeezed(lower.text(column));
        var known = TableColumn.of(group, own);
        if (known.isEmpty()) {
            faults.add(new CatalogFault(
                    sheet.place(lower.number(), column), "认不出“" + own + "”这一列，应为54号文标准目录的列，或“备注”等附加列"));
            return;
        }
        if (known.get() == TableColumn.CHANNELS && !own.contains("公开渠道")) {
            channels.put(column, own);
        }
        var standing = places.computeIfAbsent(known.get(), any -> new ArrayList<>());
        standing.add(column);
        boolean repeated = known.get() != TableColumn.OTHER && !channels.containsKey(column);
        if (repeated && standing.size() > 1) {
            faults.add(new CatalogFault(sheet.place(lower.number(), column), "“" + own + "”出现了两次，每列只能有一列"));
        }
    }

    private void complain(SheetTable sheet, SheetTable.Row upper, List<CatalogFault> faults) {
        for (TableColumn column : TableColumn.values()) {
            if (column.needed() && !places.containsKey(column)) {
                faults.add(new CatalogFault(sheet.place(upper.number()), "表头缺“" + column.label() + "”一列"));
            }
        }
    }

    Optional<Integer> at(TableColumn column) {
        return Optional.ofNullable(places.get(column)).map(found -> found.get(0));
    }

    /** Every column that has a heading. */
    boolean covers(int column) {
        return places.values().stream().anyMatch(all -> all.contains(column));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
