package org.xinxiyuan.catalog;

import java.time.MonthDay;
import java.util.Optional;

/**
 * 公开时限 of a column.
 *
 * @param value working or calendar days, as the type says
 * @param monthDay last day of the year for {@link Type#FIXED_DATE}
 * @param from what the limit runs from, in words
 */
public record TimeLimit(Type type, int value, Optional<MonthDay> monthDay, String from) {
    /** In the words of the catalog. */
    public enum Type {
        WORKDAYS,
        DAYS,
        FIXED_DATE,
        IMMEDIATE,
        SYNC_WITH_DOCUMENT
    }
}
