package org.xinxiyuan.check.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * 写到的日期: a date as it stands in a text, the calendar not yet asked.
 *
 * @param padded with a zero in front of month or day
 */
public record WrittenDay(Optional<Integer> year, int month, Optional<Integer> day, boolean padded) {
    /** From the figures as written. */
    public static WrittenDay of(Optional<String> year, String month, Optional<String> day) {
        boolean padded =
                month.startsWith("0") || day.filter(d -> d.startsWith("0")).isPresent();
        return new WrittenDay(year.map(Integer::parseInt), Integer.parseInt(month), day.map(Integer::parseInt), padded);
    }

    /** Not merely a month, which may be a span of time too. */
    public boolean dated() {
        return year.isPresent() || day.isPresent();
    }

    public boolean exists() {
        try {
            int written = day.orElse(1);
            return year.isPresent()
                    ? LocalDate.of(year.get(), month, written).getDayOfMonth() == written
                    : MonthDay.of(month, written).getDayOfMonth() == written;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Such as 2026年3月5日. */
    public String words() {
        return year.map(y -> y + "年").orElse("") + month + "月"
                + day.map(d -> d + "日").orElse("");
    }
}
