package org.xinxiyuan.sampleportal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** 门户库: the portal's one SQLite file behind one lock. An answer goes out only after its commit reached the disk. */
public final class Database implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final ThreadLocal<Boolean> inSeries = ThreadLocal.withInitial(() -> false);
    private boolean syncEachCommit = true;
    private boolean unsynced;
    private boolean inTransaction;

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Database(Connection connection) {
        this.connection = connection;
    }

    public static Database open(Path file) {
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            var database = new Database(connection);
            Schema.prepare(connection);
            return database;
        } catch (SQLException e) {
            throw new StoreFailure("the portal's database cannot be opened", e);
        }
    }

    /** One transaction; a transaction inside another joins it. Whatever is thrown rolls all of it back. */
    public <T> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            return inTransaction ? work.get() : committed(work);
        } finally {
            lock.unlock();
        }
    }

    public void change(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Many transactions, each a commit of its own, and one sync of the disk for all of them before this returns. A
     * crash in between leaves the first of them, in order; nothing of it was answered yet.
     */
    public <T> T series(Supplier<T> work) {
        inSeries.set(true);
        T result;
        try {
            result = work.get();
        } finally {
            inSeries.remove();
        }
        change(() -> {});
        return result;
    }

    /** Several acts with nobody else in between; each commits by itself. */
    public void alone(Runnable acts) {
        lock.lock();
        try {
            acts.run();
        } finally {
            lock.unlock();
        }
    }

    /** Writes the whole database as it is now into a new file. */
    public void copyTo(Path file) {
        lock.lock();
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new StoreFailure("the database could not be copied", e);
        } finally {
            lock.unlock();
        }
    }

    /** Puts an earlier copy in the place of everything that is here. */
    public void replaceBy(Path file) {
        lock.lock();
        try {
            for (var statement : statements.values()) {
                statement.close();
            }
            statements.clear();
            execute("restore from '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
            Schema.prepare(connection);
        } catch (SQLException e) {
            throw new StoreFailure("the copy could not be put back", e);
        } finally {
            lock.unlock();
        }
    }

    /** Empties the write-ahead log, so that text overwritten in the database is not still readable beside it. */
    public void foldLog() {
        lock.lock();
        try {
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            lock.unlock();
        }
    }

    private <T> T committed(Supplier<T> work) {
        sync(!inSeries.get());
        command("BEGIN");
        inTransaction = true;
        var done = false;
        try {
            T result = work.get();
            leaveNothingUnsynced();
            command("COMMIT");
            unsynced = inSeries.get();
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                command("ROLLBACK");
            }
        }
    }

    /**
     * Outside a series whatever was read or written may be answered: so it must not rest on a commit that is not on the
     * disk yet. A synced write syncs the whole write-ahead log, hence everything before it.
     */
    private void leaveNothingUnsynced() {
        if (unsynced && !inSeries.get()) {
            execute("UPDATE pulse SET beat = beat + 1");
        }
    }

    private void sync(boolean each) {
        if (each != syncEachCommit) {
            execute(each ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            syncEachCommit = each;
        }
    }

    private void command(String sql) {
        try {
            bound(sql).execute();
        } catch (SQLException e) {
            throw new StoreFailure("the database refused: " + sql, e);
        }
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreFailure("the database refused: " + sql, e);
        }
    }

    int run(String sql, Object... arguments) {
        return transaction(() -> {
            try {
                return bound(sql, arguments).executeUpdate();
            } catch (SQLException e) {
                throw new StoreFailure("a statement failed", e);
            }
        });
    }

    /** What is read within a series is not answered before its end: it needs no transaction. */
    <T> List<T> list(String sql, Row<T> reader, Object... arguments) {
        if (!inSeries.get()) {
            return transaction(() -> found(sql, reader, arguments));
        }
        lock.lock();
        try {
            return found(sql, reader, arguments);
        } finally {
            lock.unlock();
        }
    }

    private <T> List<T> found(String sql, Row<T> reader, Object... arguments) {
        try (var rows = bound(sql, arguments).executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new StoreFailure("a query failed", e);
        }
    }

    <T> Optional<T> one(String sql, Row<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    long number(String sql, Object... arguments) {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Every value of every row, as text: for looking for what must not be here. */
    public List<String> everyValue() {
        var tables = list(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                row -> row.getString(1));
        var values = new ArrayList<String>();
        tables.forEach(table -> list("SELECT * FROM \"" + table + "\"", row -> values.addAll(texts(row))));
        return values;
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var text = row.getString(i);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure("the portal's database could not be closed", e);
        } finally {
            lock.unlock();
        }
    }
}
