package org.xinxiyuan.check.due;

import java.time.LocalDate;

/**
 * 暂停钟: days that do not run against a limit, such as the time a third party is asked (《政府信息公开条例》第三十三条).
 *
 * @param from first day that does not count
 * @param to last day that does not count
 * @param reason why, in the officer's words
 */
public record Pause(LocalDate from, LocalDate to, String reason) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
