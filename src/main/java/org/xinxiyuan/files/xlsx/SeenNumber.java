package org.xinxiyuan.files.xlsx;

import java.math.BigDecimal;
import java.util.Optional;

/** How a number that may be somebody's is read from a cell (号码的读法): in full, with the digits that its format adds. */
public final class SeenNumber {
    /** From the length of a mobile number on; few sums are as long. */
    private static final int PERSONAL_DIGITS = 11;
    /** The last day of the year 9999; what is larger is shown as no date. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    private SeenNumber() {}

    /** Empty where the number is read as the table shows it. */
    public static Optional<String> of(BigDecimal value, boolean date, String code) {
        boolean whole = value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
        if (!whole || date && value.compareTo(LAST_DAY) <= 0) {
            return Optional.empty();
        }
        var digits = value.toBigInteger().toString();
        return new FormatCode(code)
                .number(digits)
                .or(() -> Optional.of(digits).filter(d -> d.length() >= PERSONAL_DIGITS));
    }

    /** A text, with the digits that its format adds. */
    public static String of(String text, String code) {
        return new FormatCode(code).text(text).orElse(text);
    }
}
