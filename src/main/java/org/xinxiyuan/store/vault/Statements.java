package org.xinxiyuan.store.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Statements of one connection, kept for the next time (备好的语句): to understand one takes longer than to run it. Who
 * needs one that is in use gets another; the ones that were used longest ago go.
 */
final class Statements {
    private static final int MOST = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    <T> T use(String sql, Use<T> use) throws SQLException {
        var kept = idle.remove(sql);
        var statement = kept == null ? connection.prepareStatement(sql) : kept;
        boolean sound = false;
        try {
            var result = use.of(statement);
            statement.clearParameters();
            sound = true;
            return result;
        } finally {
            if (sound && keeps(sql)) {
                keep(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    /** A pragma may do its work while it is understood. */
    private static boolean keeps(String sql) {
        return !sql.startsWith("PRAGMA");
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        var other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > MOST) {
            idle.remove(idle.keySet().iterator().next()).close();
        }
    }

    void close() throws SQLException {
        for (var statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
