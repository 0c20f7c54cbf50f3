package org.xinxiyuan.files.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.Xml;

/** Shows numbers as the table does (数字显示格式): dates, amounts, long numbers in full. */
final class Formats {
    /** Built-in formats whose look depends on the language; here as a Chinese table shows them. */
    private static final Map<Integer, String> CHINESE = Map.of(
            14,
            "yyyy/m/d",
            22,
            "yyyy/m/d h:mm",
            27,
            "yyyy\"年\"m\"月\"",
            28,
            "m\"月\"d\"日\"",
            31,
            "yyyy\"年\"m\"月\"d\"日\"",
            32,
            "h\"时\"mm\"分\"",
            36,
            "yyyy\"年\"m\"月\"",
            57,
            "yyyy\"年\"m\"月\"",
            58,
            "m\"月\"d\"日\"");
    /** A number of so many digits may be a telephone, card or ID number: it is read in full, however it is shown. */
    private static final int TELLING_DIGITS = 7;
    /** Excel takes no longer one. */
    private static final int LONGEST_CODE = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final boolean from1904;

    Formats(boolean from1904) {
        this.from1904 = from1904;
    }

    Formats(Node styles, boolean from1904) {
        this(from1904);
        for (var format : Xml.all(styles, "numFmt")) {
            var code = format.getAttribute("formatCode");
            custom.put(number(format.getAttribute("numFmtId")), code.length() > LONGEST_CODE ? "General" : code);
        }
        Xml.path(styles.getFirstChild(), "cellXfs")
                .ifPresent(all ->
                        Xml.children(all, "xf").forEach(xf -> cellFormats.add(number(xf.getAttribute("numFmtId")))));
    }

    private static int number(String value) {
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }

    /** What is seen of a number cell, or its digits in full where the look hides some of them. */
    String shown(String style, String raw) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.trim());
        } catch (NumberFormatException notANumber) {
            return raw;
        }
        int id = id(style);
        var code = code(id);
        if (value.precision() - value.scale() > 30) {
            return raw;
        }
        var digits = value.setScale(0, RoundingMode.DOWN).abs().toPlainString();
        boolean date = DateUtil.isADateFormat(id, code);
        var personal = SeenNumber.of(value, date, code);
        if (personal.isPresent()) {
            return personal.get();
        }
        var shown = code.equals("General") || code.equals("@") || code.isBlank()
                ? general(value)
                : formatted(value, id, code);
        boolean hidden = digits.length() >= TELLING_DIGITS
                && !shown.replaceAll("\\D", "").contains(digits);
        return hidden && !date ? value.stripTrailingZeros().toPlainString() : shown;
    }

    /** What is seen of a text cell. */
    String shownText(String style, String text) {
        return SeenNumber.of(text, code(id(style)));
    }

    private int id(String style) {
        int index = number(style);
        return index < cellFormats.size() ? cellFormats.get(index) : 0;
    }

    private String code(int id) {
        return custom.getOrDefault(id, CHINESE.getOrDefault(id, builtin(id)));
    }

    private static String builtin(int id) {
        var code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "General" : code;
    }

    private static String general(BigDecimal value) {
        var rounded = value.round(new MathContext(18));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private String formatted(BigDecimal value, int id, String code) {
        try {
            return formatter
                    .formatRawCellContents(value.doubleValue(), id, code, from1904)
                    .trim();
        } catch (RuntimeException odd) {
            return general(value);
        }
    }
}
