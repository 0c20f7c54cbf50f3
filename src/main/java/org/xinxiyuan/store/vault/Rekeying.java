package org.xinxiyuan.store.vault;

import java.nio.file.Path;
import java.sql.SQLException;

/** Another passphrase for a copy of a store; the store itself is never rewritten in place. */
final class Rekeying {
    private Rekeying() {}

    /** Copies everything, the log too; with the last reader gone the log is gone as well. */
    static void copy(KeyedFile from, Path to) throws SQLException {
        try (var connection = from.forWriting();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toString());
            statement.executeUpdate();
        }
    }

    static void rekey(KeyedFile file, String fresh) throws SQLException {
        try (var connection = file.forWriting();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA rekey = '" + fresh.replace("'", "''") + "'");
        }
    }
}
