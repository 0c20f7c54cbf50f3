package org.xinxiyuan.check.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a due date is (到期状态), in calendar days; in the order of urgency. */
public enum Standing {
    OVERDUE("已逾期"),
    WITHIN_3("3日内到期"),
    WITHIN_7("7日内到期"),
    WITHIN_20("20日内到期"),
    LATER("未到期"),
    /** The year's holidays have not been announced. */
    UNKNOWN("日历尚未公布"),
    MET("已办");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Something is to be done within 20 days. */
    public boolean presses() {
        return compareTo(WITHIN_20) <= 0;
    }

    /** The due day itself is still in time. */
    static Standing of(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return OVERDUE;
        }
        if (left <= 3) {
            return WITHIN_3;
        }
        if (left <= 7) {
            return WITHIN_7;
        }
        return left <= 20 ? WITHIN_20 : LATER;
    }
}
