package org.xinxiyuan.store.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;

/**
 * The check at every start: each table is read once, its pages proved by the cipher and its order by SQLite. The search
 * index is left out: it is three quarters of a large store and can be made again from the revisions.
 */
final class QuickCheck {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'";

    private QuickCheck() {}

    /** Throws {@code store.damaged}. */
    static void run(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("PRAGMA quick_check('" + table + "')")) {
                if (!"ok".equals(answer.getString(1))) {
                    throw new WorkstationException("store.damaged", table);
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(TABLES)) {
            while (answer.next()) {
                tables.add(answer.getString(1));
            }
        }
        return tables;
    }
}
