package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A whole workbook of standard tables (基层政务公开标准目录): every matter in it, and everything wrong with it. */
public record StandardTable(List<StandardRow> rows, List<CatalogFault> faults, List<String> notes) {
    private static final Pattern NOTE = Pattern.compile("^(?:备?注|说明|填表|填报|审核|联系人|制表).*", Pattern.DOTALL);

    public StandardTable {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    public static StandardTable read(List<SheetTable> sheets) {
        var reading = new Reading();
        sheets.forEach(reading::sheet);
        return reading.done();
    }

    /** What is known half way through. */
    private static final class Reading {
        private final Map<String, StandardRow> rows = new LinkedHashMap<>();
        private final Map<String, String> codes = new LinkedHashMap<>();
        private final List<CatalogFault> faults = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int tables;

        void sheet(SheetTable sheet) {
            var header = TableHeader.find(sheet);
            if (header.isEmpty()) {
                if (!sheet.rows().isEmpty()) {
                    notes.add(sheet.place() + "里没有标准目录的表头，跳过");
                }
                return;
            }
            tables++;
            table(sheet, TableHeader.read(sheet, header.get(), faults));
        }

        private void table(SheetTable sheet, TableHeader header) {
            var reader = new RowReader(sheet, header, faults);
            int before = rows.size();
            for (SheetTable.Row row : sheet.rows()) {
                boolean body = row.number() > header.last() && !row.cells().isEmpty();
                if (body
                        && NOTE.matcher(row.first()).matches()
                        && (row.isOneLine() || row.cells().size() <= 2)) {
                    break;
                }
                if (body && !row.isOneLine()) {
                    add(sheet, header, row, reader.read(row));
                }
            }
            if (rows.size() == before) {
                faults.add(new CatalogFault(sheet.place(), "表头下面没有一项公开事项"));
            }
        }

        private void add(SheetTable sheet, TableHeader header, SheetTable.Row row, StandardRow read) {
            var matter = read.matter();
            var key = matter.first() + "\n" + matter.second().orElse("");
            var known = rows.get(key);
            int column = header.at(TableColumn.SECOND).orElse(0);
            if (known == null) {
                rows.put(key, read);
                code(sheet, header, row, read);
            } else if (!row.begins(column)) {
                merge(sheet, header, row, key, read);
            } else if (!matter.first().isEmpty()) {
                faults.add(new CatalogFault(
                        sheet.place(row.number(), column),
                        "“" + matter.name() + "”与" + known.place() + "重复，同一事项只能有一行"));
            }
        }

        /** A matter whose cell spans several rows: their contents belong together. */
        private void merge(SheetTable sheet, TableHeader header, SheetTable.Row row, String key, StandardRow read) {
            var known = rows.get(key);
            if (!known.terms().limit().equals(read.terms().limit())) {
                faults.add(new CatalogFault(
                        sheet.place(row.number(), header.at(TableColumn.LIMIT).orElse(0)),
                        "与" + known.place() + "是同一事项，公开时限却不一样"));
            }
            rows.put(key, known.withMoreContent(read.terms()));
        }

        private void code(SheetTable sheet, TableHeader header, SheetTable.Row row, StandardRow read) {
            read.matter().code().ifPresent(code -> {
                var earlier = codes.putIfAbsent(code, read.place());
                if (earlier != null) {
                    faults.add(new CatalogFault(
                            sheet.place(
                                    row.number(), header.at(TableColumn.CODE).orElse(0)),
                            "栏目代码“" + code + "”与" + earlier + "重复"));
                }
            });
        }

        StandardTable done() {
            if (tables == 0) {
                faults.add(new CatalogFault("文件", "没有一张工作表有标准目录的表头（公开事项、公开内容（要素）、公开依据、公开时限……）"));
            }
            return new StandardTable(List.copyOf(rows.values()), faults, notes);
        }
    }
}
