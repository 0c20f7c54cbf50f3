package org.xinxiyuan.files.old;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xinxiyuan.files.fresh.FreshXlsx.Area;
import org.xinxiyuan.files.fresh.FreshXlsx.Sheet;
import org.xinxiyuan.files.fresh.FreshXlsx.Value;

/** The rows and columns of an old sheet that are seen (可见行列), closed up. */
final class VisibleSheet {
    private static final double UNITS_PER_CHARACTER = 256;

    private final HSSFSheet sheet;
    private final Display display;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    VisibleSheet(HSSFSheet sheet, Display display) {
        this.sheet = sheet;
        this.display = display;
        int last = 0;
        for (var row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        for (int c = 0; c < last; c++) {
            if (!sheet.isColumnHidden(c) && sheet.getColumnWidth(c) > 0) {
                columns.add(c);
            }
        }
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            if (isSeen(sheet.getRow(r))) {
                rows.add(r);
            }
        }
    }

    private static boolean isSeen(HSSFRow row) {
        return row == null || !row.getZeroHeight() && row.getHeight() != 0;
    }

    Sheet fresh() {
        var values = new ArrayList<List<Value>>();
        for (int r : rows) {
            var line = new ArrayList<Value>();
            for (int c : columns) {
                line.add(value(sheet.getRow(r), c));
            }
            values.add(line);
        }
        var merges = new ArrayList<Area>();
        sheet.getMergedRegions().forEach(region -> merge(region, values, merges));
        var widths = columns.stream().map(c -> sheet.getColumnWidth(c) / UNITS_PER_CHARACTER).toList();
        return new Sheet(sheet.getSheetName(), values, merges, widths);
    }

    private Value value(HSSFRow row, int column) {
        var cell = row == null ? null : row.getCell(column);
        return cell == null ? Value.NONE : display.of(cell);
    }

    /** A merged area shows the value of its first cell and no other, wherever that cell stands. */
    private void merge(CellRangeAddress region, List<List<Value>> values, List<Area> merges) {
        var down = within(rows, region.getFirstRow(), region.getLastRow());
        var across = within(columns, region.getFirstColumn(), region.getLastColumn());
        if (down.isEmpty() || across.isEmpty()) {
            return;
        }
        var shown = value(sheet.getRow(region.getFirstRow()), region.getFirstColumn());
        for (int r : down) {
            for (int c : across) {
                values.get(r).set(c, Value.NONE);
            }
        }
        values.get(down.get(0)).set(across.get(0), shown);
        if (down.size() * across.size() > 1) {
            merges.add(new Area(
                    down.get(0), across.get(0), down.get(down.size() - 1), across.get(across.size() - 1)));
        }
    }

    /** Places in the closed-up list of what lies between, ends included. */
    private static List<Integer> within(List<Integer> seen, int first, int last) {
        int from = Collections.binarySearch(seen, first);
        int to = Collections.binarySearch(seen, last + 1);
        return IntStream.range(from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to).boxed().toList();
    }
}
