package org.xinxiyuan.store.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;

/** The numbered steps of the schema. A released step is never edited; {@code user_version} counts the steps done. */
final class Migrations {
    static final List<String> STEPS = List.of(
            "V001__workspace.sql",
            "V002__paintings.sql",
            "V003__secrecy.sql",
            "V004__deadlines.sql",
            "V005__catalogs.sql",
            "V006__quota.sql",
            "V007__told.sql");

    private Migrations() {}

    /** Whether a store still lacks steps; throws {@code store.too-new} where a newer program wrote it. */
    static boolean pending(Connection connection) throws SQLException {
        int done = version(connection);
        if (done > STEPS.size()) {
            throw new WorkstationException("store.too-new", done, STEPS.size());
        }
        return done < STEPS.size();
    }

    /** Runs what is missing, each step in a transaction of its own. */
    static void run(Connection connection) throws SQLException {
        if (!pending(connection)) {
            return;
        }
        for (int step = version(connection); step < STEPS.size(); step++) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;\n" + sql(STEPS.get(step)) + "\nPRAGMA user_version = "
                        + (step + 1) + ";\nCOMMIT;");
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA user_version")) {
            return answer.getInt(1);
        }
    }

    static String sql(String step) {
        try (var in = Migrations.class.getResourceAsStream("/migrations/" + step)) {
            if (in == null) {
                throw new WorkstationException("store.no-migration", step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new WorkstationException(unreadable, "store.no-migration", step);
        }
    }
}
