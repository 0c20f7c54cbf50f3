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
            connection.setAutoCommit(false);
            return database;
        } catch (SQLException e) {
            throw new StoreFailure("the portal's database cannot be opened", e);
        }
    }

    /** One transaction; a transaction inside another joins it. Whatever is thrown rolls all of it back. */
    public <T> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : committed(work);
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

    private <T> T committed(Supplier<T> work) {
        var done = false;
        try {
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new StoreFailure("a transaction could not be committed", e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new StoreFailure("a transaction could not be rolled back", e);
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

    <T> List<T> list(String sql, Row<T> reader, Object... arguments) {
        return transaction(() -> {
            try (var rows = bound(sql, arguments).executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            } catch (SQLException e) {
                throw new StoreFailure("a query failed", e);
            }
        });
    }

    <T> Optional<T> one(String sql, Row<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    long number(String sql, Object... arguments) {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
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
