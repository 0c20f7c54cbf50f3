package org.xinxiyuan.redact.context;

import java.util.function.IntUnaryOperator;
import org.xinxiyuan.redact.scan.Digits;

/** Check digits and dates (校验). */
public final class Proofs {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2049;

    private Proofs() {}

    /** GB 11643: the 18th character of an ID number (ISO 7064 mod 11-2). */
    public static boolean hasValidCheckCharacter(Digits id) {
        return isChecked(id::digit);
    }

    /** The same of seventeen digits and a digit or an X in either case. */
    public static boolean hasValidCheckCharacter(CharSequence id) {
        return isChecked(id::charAt);
    }

    private static boolean isChecked(IntUnaryOperator id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.applyAsInt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(id.applyAsInt(WEIGHTS.length));
    }

    /** Year, month and day of birth at the seventh digit. */
    public static boolean hasBirthDate(Digits id) {
        int year = id.value(6, 10);
        return year >= FIRST_YEAR && year <= LAST_YEAR && isDay(id.value(10, 12), id.value(12, 14));
    }

    /** The short date of an old number of 15 digits. */
    public static boolean hasShortBirthDate(Digits id) {
        return isDay(id.value(8, 10), id.value(10, 12));
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }

    /** ISO/IEC 7812: the Luhn check over all digits read. */
    public static boolean passesLuhn(Digits card) {
        return isLuhn(card.count(), card::digit);
    }

    /** The same of a number that is nothing but digits. */
    public static boolean passesLuhn(CharSequence card) {
        return isLuhn(card.length(), card::charAt);
    }

    private static boolean isLuhn(int count, IntUnaryOperator card) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int value = card.applyAsInt(count - 1 - i) - '0';
            int twice = value * 2 > 9 ? value * 2 - 9 : value * 2;
            sum += i % 2 == 0 ? value : twice;
        }
        return sum % 10 == 0;
    }
}
