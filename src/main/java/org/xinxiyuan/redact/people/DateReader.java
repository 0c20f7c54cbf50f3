package org.xinxiyuan.redact.people;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** A date in any of its written forms (日期字形): 1968年5月3日, 一九六八年五月, 1968-05-03, 1968.5, 19680503. */
public final class DateReader {
    private static final String HAN_NUMERALS = "零〇○一二三四五六七八九十";
    private static final int LONGEST = 24;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2049;

    private DateReader() {}

    /** Behind the date that starts here; 0 if none does. */
    public static int end(Page page, int from) {
        int year = numeral(page, from);
        int digits = year - from;
        if (digits == 8 && page.isDigit(from) || digits == 6 && page.isDigit(from)) {
            return isYear(page, from) ? year : 0;
        }
        if (digits != 4 || !isYear(page, from)) {
            return 0;
        }
        int at = page.skipBlanks(year);
        if (page.at(at) == '年') {
            int month = unit(page, at + 1, '月');
            int day = month > 0 ? unit(page, month, '日') : 0;
            return day > 0 ? day : month > 0 ? month : at + 1;
        }
        if ("-/.".indexOf(page.at(at)) >= 0) {
            int month = numeral(page, at + 1);
            int day = page.at(month) == page.at(at) ? numeral(page, month + 1) : 0;
            boolean good = month > at + 1 && month <= at + 3;
            return !good ? 0 : day > month + 1 && day <= month + 3 ? day : month;
        }
        return 0;
    }

    /** Start of the date that ends here; -1 if none does. */
    public static int start(Page page, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end - 3; from++) {
            if (isNumeral(page, from) && !isNumeral(page, from - 1) && end(page, from) == end) {
                return from;
            }
        }
        return -1;
    }

    /** A numeral, 年, 月 or 日 stands before. */
    public static boolean mayEnd(Page page, int end) {
        return "年月日".indexOf(page.at(end - 1)) >= 0 || page.isDigit(end - 1);
    }

    private static int unit(Page page, int from, char unit) {
        int start = page.skipBlanks(from);
        int number = numeral(page, start);
        int at = page.skipBlanks(number);
        boolean good = number > start && number <= start + 3;
        return good && (page.at(at) == unit || unit == '日' && page.at(at) == '号') ? at + 1 : 0;
    }

    private static int numeral(Page page, int from) {
        int at = from;
        while (isNumeral(page, at)) {
            at++;
        }
        return at;
    }

    private static boolean isNumeral(Page page, int at) {
        return page.isDigit(at) || HAN_NUMERALS.indexOf(page.at(at)) >= 0;
    }

    private static boolean isYear(Page page, int from) {
        if (!page.isDigit(from)) {
            return page.is(from, Glyphs.HAN_DIGIT) && "一二".indexOf(page.at(from)) >= 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            if (!page.isDigit(i)) {
                return false;
            }
            year = year * 10 + page.at(i) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
