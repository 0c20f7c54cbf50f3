package org.xinxiyuan.sampleportal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** 表结构: pragmas and the numbered schema. Deleted text is overwritten: a withdrawn piece must be gone. */
final class Schema {
    private static final int VERSION = 1;

    private Schema() {}

    static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
            int version;
            try (var rows = statement.executeQuery("PRAGMA user_version")) {
                version = rows.getInt(1);
            }
            if (version == 0) {
                var stamp = "PRAGMA user_version = " + VERSION + ";";
                statement.executeUpdate("BEGIN IMMEDIATE;" + script() + stamp + "COMMIT");
            } else if (version != VERSION) {
                throw new StoreFailure("the portal's database has version " + version + ", not " + VERSION);
            }
        }
    }

    private static String script() {
        try (var in = Schema.class.getResourceAsStream("V001__portal.sql")) {
            if (in == null) {
                throw new StoreFailure("V001__portal.sql is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreFailure("V001__portal.sql cannot be read", e);
        }
    }
}
