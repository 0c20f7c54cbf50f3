package org.xinxiyuan.sampleportal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** 表结构: pragmas and the numbered schema. Deleted text is overwritten: a withdrawn piece must be gone. */
final class Schema {
    private static final List<String> SCRIPTS = List.of("V001__portal.sql", "V002__office.sql");

    /** A thousand pieces make 20,000 pages of log; each time it is folded the disk is synced twice. */
    private static final int PAGES_OF_LOG = 8_000;

    private Schema() {}

    static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
            int version;
            try (var rows = statement.executeQuery("PRAGMA user_version")) {
                version = rows.getInt(1);
            }
            if (version > SCRIPTS.size()) {
                throw new StoreFailure("the portal's database has version " + version + ", not " + SCRIPTS.size());
            }
            while (version < SCRIPTS.size()) {
                var script = script(SCRIPTS.get(version));
                version++;
                statement.executeUpdate("BEGIN IMMEDIATE;" + script + "PRAGMA user_version = " + version + ";COMMIT");
            }
        }
    }

    private static String script(String name) {
        try (var in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreFailure(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreFailure(name + " cannot be read", e);
        }
    }
}
