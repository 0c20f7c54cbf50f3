package org.xinxiyuan.store.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** One line of an answer of the database, read by column name. Times are nanoseconds since 1970. */
public final class Row {
    private static final long NANOS = 1_000_000_000L;

    private final ResultSet answer;

    Row(ResultSet answer) {
        this.answer = answer;
    }

    public String text(String column) throws SQLException {
        return answer.getString(column);
    }

    public Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(answer.getString(column));
    }

    public long number(String column) throws SQLException {
        return answer.getLong(column);
    }

    public Optional<Long> maybeNumber(String column) throws SQLException {
        long number = answer.getLong(column);
        return answer.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public boolean flag(String column) throws SQLException {
        return answer.getInt(column) != 0;
    }

    public byte[] bytes(String column) throws SQLException {
        return answer.getBytes(column);
    }

    public Instant instant(String column) throws SQLException {
        long nanos = answer.getLong(column);
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    /** Makes a value of one line. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }
}
