package org.xinxiyuan.store.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.desk.Transactions;

/**
 * The encrypted store of a workspace (保险柜), opened: one connection, one thread at a time, calls from any thread.
 * A transaction inside a transaction joins it; where it fails, its own part alone is undone.
 */
public final class Vault implements Transactions, AutoCloseable {
    private final Path home;
    private final Connection connection;
    private final Statements statements;
    private final Optional<WriterLock> lock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Hooks hooks = new Hooks();
    private int depth;

    Vault(Path home, Connection connection, Optional<WriterLock> lock) {
        this.home = home;
        this.connection = connection;
        this.statements = new Statements(connection);
        this.lock = lock;
    }

    /** The folder of the workspace. */
    public Path home() {
        return home;
    }

    /** Another process writes; this one reads beside it, and every writing call throws {@code store.read-only}. */
    public boolean readOnly() {
        return lock.isEmpty();
    }

    /** All lines of an answer. */
    public <T> List<T> query(String sql, Row.Reader<T> reader, Object... values) {
        turn.lock();
        try {
            return statements.use(sql, statement -> {
                bind(statement, values);
                return lines(statement, reader);
            });
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        } finally {
            turn.unlock();
        }
    }

    private static <T> List<T> lines(PreparedStatement statement, Row.Reader<T> reader) throws SQLException {
        try (var answer = statement.executeQuery()) {
            var row = new Row(answer);
            var lines = new ArrayList<T>();
            while (answer.next()) {
                lines.add(reader.read(row));
            }
            return lines;
        }
    }

    /** The first line of an answer. */
    public <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    /** Whether the answer has a line. */
    public boolean any(String sql, Object... values) {
        return !query(sql, row -> true, values).isEmpty();
    }

    /** Changes lines; says how many. */
    public int update(String sql, Object... values) {
        turn.lock();
        try {
            return statements.use(sql, statement -> {
                bind(statement, values);
                return statement.executeUpdate();
            });
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> act) {
        List<Runnable> due = List.of();
        turn.lock();
        try {
            var since = hooks.mark();
            begin();
            try {
                var result = act.get();
                commit();
                return result;
            } catch (RuntimeException | Error failed) {
                rollBack(since);
                throw failed;
            }
        } finally {
            if (depth == 0) {
                due = hooks.over();
            }
            turn.unlock();
            due.forEach(Runnable::run);
        }
    }

    /** Keeps everybody else out without a transaction, for what SQLite does outside of one. */
    public void alone(Runnable act) {
        turn.lock();
        try {
            act.run();
        } finally {
            turn.unlock();
        }
    }

    /** Runs when the outermost transaction has been committed, outside of it, or at once where there is none. */
    public void afterCommit(Runnable act) {
        turn.lock();
        try {
            if (depth > 0) {
                hooks.onCommit(act);
                return;
            }
        } finally {
            turn.unlock();
        }
        act.run();
    }

    /** Runs when this part of the transaction was undone and the outermost one is over. */
    public void afterRollback(Runnable act) {
        turn.lock();
        try {
            if (depth > 0) {
                hooks.onRollback(act);
            }
        } finally {
            turn.unlock();
        }
    }

    /** Copies the log into the file and empties it, so that overwritten text does not stay in the log. */
    public void emptyLog() {
        query("PRAGMA wal_checkpoint(TRUNCATE)", row -> true);
    }

    private void begin() {
        if (depth == 0) {
            command(readOnly() ? "BEGIN" : "BEGIN IMMEDIATE");
        } else {
            command("SAVEPOINT level" + depth);
        }
        depth++;
    }

    private void commit() {
        command(depth == 1 ? "COMMIT" : "RELEASE level" + (depth - 1));
        depth--;
    }

    private void rollBack(Hooks.Mark since) {
        depth--;
        try {
            command(depth == 0 ? "ROLLBACK" : "ROLLBACK TO level" + depth);
            if (depth > 0) {
                command("RELEASE level" + depth);
            }
        } catch (RuntimeException undoneAlready) {
            // a full disk rolls back by itself; what failed first is what the caller has to know
        }
        hooks.rolledBack(since);
    }

    private void command(String sql) {
        try {
            statements.use(sql, PreparedStatement::execute);
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Vault::plain).orElse(null);
        }
        if (value instanceof Instant instant) {
            return Row.nanos(instant);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof DraftId id) {
            return id.value();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            statements.close();
            connection.close();
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        } finally {
            lock.ifPresent(WriterLock::close);
            turn.unlock();
        }
    }
}
