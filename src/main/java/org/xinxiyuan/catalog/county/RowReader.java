package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.county.StandardRow.Matter;
import org.xinxiyuan.catalog.county.StandardRow.Reach;
import org.xinxiyuan.catalog.county.StandardRow.Terms;

/** Reads one row of a standard table; whatever is wrong in it is noted with its place, and reading goes on. */
final class RowReader {
    private static final int LONGEST_NAME = 60;

    private final SheetTable sheet;
    private final TableHeader header;
    private final List<CatalogFault> faults;

    RowReader(SheetTable sheet, TableHeader header, List<CatalogFault> faults) {
        this.sheet = sheet;
        this.header = header;
        this.faults = faults;
    }

    StandardRow read(SheetTable.Row row) {
        strays(row);
        number(row);
        return new StandardRow(sheet.place(row.number()), sheet.name().strip(), matter(row), terms(row), reach(row));
    }

    private void strays(SheetTable.Row row) {
        row.cells().forEach((column, cell) -> {
            if (!header.covers(column)) {
                fault(row, column, "这一列没有表头，却写有内容，应删去或补上表头");
            } else if (cell.text().startsWith("#") && cell.text().matches("#(?:REF|N/A|NAME|VALUE|DIV/0|NULL|NUM).*")) {
                fault(row, column, "公式出错“" + cell.text() + "”，应写成文字");
            }
        });
    }

    private void number(SheetTable.Row row) {
        header.at(TableColumn.NUMBER).ifPresent(column -> {
            var text = TableHeader.squeezed(row.text(column));
            if (!text.isEmpty() && !text.matches("\\d{1,5}(?:\\.0|-\\d+)?|[（(]?[一二三四五六七八九十]+[）)]?")) {
                fault(row, column, "序号“" + text + "”应为数字");
            }
        });
    }

    private Matter matter(SheetTable.Row row) {
        var first = name(row, TableColumn.FIRST);
        if (first.isEmpty()) {
            fault(row, TableColumn.FIRST, "公开事项（一级）空着，应写事项名称");
        }
        var second = name(row, TableColumn.SECOND);
        var code = header.at(TableColumn.CODE)
                .map(row::text)
                .map(TableHeader::squeezed)
                .filter(c -> !c.isEmpty());
        if (code.filter(c -> !c.matches("(?:\\d\\d)+")).isPresent()) {
            fault(row, TableColumn.CODE, "栏目代码“" + code.get() + "”应为两位一级的数字，例如030801");
        }
        return new Matter(code, first, Optional.of(second).filter(s -> !s.isEmpty() && !s.equals(first)));
    }

    private String name(SheetTable.Row row, TableColumn column) {
        var name = TableHeader.squeezed(text(row, column));
        if (name.length() > LONGEST_NAME) {
            fault(row, column, "事项名称有" + name.length() + "字，应不超过" + LONGEST_NAME + "字");
        }
        return name;
    }

    private Terms terms(SheetTable.Row row) {
        var content = needed(row, TableColumn.CONTENT, "应写公开内容（要素）");
        var basis = needed(row, TableColumn.BASIS, "应写法规或文件名称");
        var limit = needed(row, TableColumn.LIMIT, "应写公开时限，例如“信息形成或变更之日起20个工作日内”");
        var parsed = LimitWords.parse(limit);
        parsed.wrong().ifPresent(why -> fault(row, TableColumn.LIMIT, why));
        return new Terms(
                content.strip(),
                CellWords.elements(content),
                CellWords.lines(basis),
                parsed.limit(),
                TableHeader.squeezed(limit));
    }

    private Reach reach(SheetTable.Row row) {
        var publisher = needed(row, TableColumn.PUBLISHER, "应写公开主体").strip();
        return new Reach(publisher, channels(row), audience(row), mode(row), levels(row));
    }

    private List<String> channels(SheetTable.Row row) {
        var names = new ArrayList<String>();
        for (Map.Entry<Integer, String> own : header.channels().entrySet()) {
            if (ticked(row, own.getKey())) {
                names.add(own.getValue());
            }
        }
        header.at(TableColumn.CHANNELS)
                .filter(column -> !header.channels().containsKey(column))
                .ifPresent(column -> names.addAll(CellWords.channels(row.text(column))));
        if (names.isEmpty() && header.at(TableColumn.CHANNELS).isPresent()) {
            fault(row, TableColumn.CHANNELS, "没有一个渠道，至少勾选（■）或写明一个，例如“■政府网站”");
        }
        return names;
    }

    private String audience(SheetTable.Row row) {
        boolean everybody = ticked(row, TableColumn.EVERYBODY);
        boolean groups = ticked(row, TableColumn.GROUPS);
        one(row, TableColumn.EVERYBODY, everybody, groups, "公开对象应在“全社会”“特定群体”里勾（√）一个");
        return everybody ? "全社会" : "特定群体";
    }

    private String mode(SheetTable.Row row) {
        boolean active = ticked(row, TableColumn.ACTIVE);
        boolean request = ticked(row, TableColumn.REQUEST);
        one(row, TableColumn.ACTIVE, active, request, "公开方式应在“主动”“依申请”里勾（√）一个");
        return active ? "主动公开" : "依申请公开";
    }

    private void one(SheetTable.Row row, TableColumn column, boolean first, boolean second, String expected) {
        if (first == second && header.at(column).isPresent()) {
            fault(row, column, (first ? "两个都勾了，" : "都没有勾，") + expected);
        }
    }

    private List<String> levels(SheetTable.Row row) {
        var levels = new ArrayList<String>();
        if (ticked(row, TableColumn.COUNTY)) {
            levels.add("县级");
        }
        if (ticked(row, TableColumn.TOWNSHIP)) {
            levels.add("乡级");
        }
        if (levels.isEmpty() && header.at(TableColumn.COUNTY).isPresent()) {
            fault(row, TableColumn.COUNTY, "公开层级没有勾，应在“县级”“乡、村级”里至少勾（√）一个");
        }
        return levels;
    }

    private boolean ticked(SheetTable.Row row, TableColumn column) {
        return header.at(column).filter(at -> ticked(row, at)).isPresent();
    }

    private boolean ticked(SheetTable.Row row, int column) {
        if (CellWords.isOdd(row.text(column))) {
            fault(row, column, "“" + shortened(row.text(column)) + "”认不出，这里只能打√或留空");
        }
        return CellWords.isTick(row.text(column));
    }

    private String needed(SheetTable.Row row, TableColumn column, String expected) {
        var text = text(row, column);
        if (text.isBlank() && header.at(column).isPresent()) {
            fault(row, column, column.label() + "空着，" + expected);
        }
        return text;
    }

    private String text(SheetTable.Row row, TableColumn column) {
        return header.at(column).map(row::text).orElse("");
    }

    private void fault(SheetTable.Row row, TableColumn column, String what) {
        header.at(column).ifPresent(at -> fault(row, at, what));
    }

    private void fault(SheetTable.Row row, int column, String what) {
        faults.add(new CatalogFault(sheet.place(row.number(), column), what));
    }

    private static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 12) + "…" : text;
    }
}
