package org.xinxiyuan.files.old;

import java.math.BigDecimal;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xinxiyuan.files.fresh.FreshXlsx.Value;
import org.xinxiyuan.files.xlsx.SeenNumber;

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
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        var text = personal(cell, type, format).orElseGet(() -> formatter.formatCellValue(cell));
        boolean plain = type == CellType.NUMERIC && text.matches("-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");
        return new Value(text, plain);
    }

    private static Optional<String> personal(Cell cell, CellType type, String format) {
        if (type == CellType.STRING && format != null) {
            return Optional.of(SeenNumber.of(cell.getStringCellValue(), format));
        }
        if (type != CellType.NUMERIC || format == null || !Double.isFinite(cell.getNumericCellValue())) {
            return Optional.empty();
        }
        boolean date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format);
        return SeenNumber.of(BigDecimal.valueOf(cell.getNumericCellValue()), date, format);
    }
}
