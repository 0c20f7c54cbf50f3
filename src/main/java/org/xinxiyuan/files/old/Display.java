package org.xinxiyuan.files.old;

import java.text.SimpleDateFormat;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.xinxiyuan.files.fresh.FreshXlsx.Value;

/** A cell's value as Excel shows it (按显示值): formulas with their stored result, dates in the Chinese order. */
final class Display {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    Display() {
        formatter.setUseCachedValuesForFormulaCells(true);
        formatter.addFormat("m/d/yy", new SimpleDateFormat("yyyy/M/d", Locale.CHINA));
    }

    Value of(Cell cell) {
        var format = cell.getCellStyle() == null ? "" : cell.getCellStyle().getDataFormatString();
        if (";;;".equals(format)) {
            return Value.NONE;
        }
        var text = formatter.formatCellValue(cell);
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean plain = type == CellType.NUMERIC && text.matches("-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");
        return new Value(text, plain);
    }
}
