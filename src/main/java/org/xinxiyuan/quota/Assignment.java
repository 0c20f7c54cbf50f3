package org.xinxiyuan.quota;

import java.util.Optional;

/**
 * 任务: a target for a period, of the whole unit or of a column, a report type or an officer.
 *
 * @param period year, quarter ({@code 2026-Q1}) or month ({@code 2026-03})
 */
public record Assignment(
        String id,
        String period,
        int target,
        Optional<String> column,
        Optional<String> type,
        Optional<String> officer) {
    /** Neither column, type nor officer is named. */
    public boolean ofTheWholeUnit() {
        return column.isEmpty() && type.isEmpty() && officer.isEmpty();
    }
}
