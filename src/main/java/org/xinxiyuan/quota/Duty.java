package org.xinxiyuan.quota;

import java.util.Optional;
import org.xinxiyuan.document.ReportType;

/**
 * 任务范围: what an assignment counts. Whatever is not named is not asked for; nothing named is everything the unit sends.
 *
 * @param column code of a responsible column (责任栏目)
 * @param officer the author as the report names him
 */
public record Duty(Optional<String> column, Optional<ReportType> type, Optional<String> officer) {
    /** 全单位: every piece counts. */
    public static final Duty WHOLE_UNIT = new Duty(Optional.empty(), Optional.empty(), Optional.empty());

    public static Duty of(ReportType type) {
        return new Duty(Optional.empty(), Optional.of(type), Optional.empty());
    }

    public static Duty ofColumn(String column) {
        return new Duty(Optional.of(column), Optional.empty(), Optional.empty());
    }

    /** Whether a piece with these properties counts. */
    public boolean counts(Duty piece) {
        return asks(column, piece.column) && asks(type, piece.type) && asks(officer, piece.officer);
    }

    public boolean ofTheWholeUnit() {
        return equals(WHOLE_UNIT);
    }

    private static <T> boolean asks(Optional<T> wanted, Optional<T> there) {
        return wanted.isEmpty() || wanted.equals(there);
    }
}
