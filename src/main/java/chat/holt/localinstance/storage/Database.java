package chat.holt.localinstance.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The SQLite file of an instance. All work happens in [#transaction]s, one at a time, so every caller sees a
/// consistent state and effects queued with [#afterCommit] (events) come out in the order of the changes.
///
/// Durability: WAL with `synchronous=NORMAL`. A committed transaction survives the death of the process at any
/// moment; only a power cut may take back the last ones. Nothing is written behind: replies and events leave after the
/// commit, and a transaction that was under way when the process died is gone as a whole.
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final ArrayDeque<Runnable> afterCommit = new ArrayDeque<>();

    /// Opens or creates the file and brings its schema up to date. Throws [StorageException] when that fails.
    public Database(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
                statement.execute("PRAGMA busy_timeout = 2000");
                statement.execute("PRAGMA temp_store = MEMORY");
            }
            Schema.migrate(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /// Work inside a transaction.
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T run() throws Exception;
    }

    /// Runs work alone, commits, then runs the effects it queued. When the work throws, everything it changed is
    /// taken back, its effects are dropped and the exception is passed on. A transaction inside a transaction is
    /// part of the outer one.
    public <T extends @Nullable Object> T transaction(Work<T> work) throws Exception {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return work.run();
            }
            execute("BEGIN");
            T result;
            try {
                result = work.run();
                execute("COMMIT");
            } catch (Throwable e) {
                afterCommit.clear();
                execute("ROLLBACK");
                throw e;
            }
            for (Runnable effect; (effect = afterCommit.poll()) != null; ) {
                try {
                    effect.run();
                } catch (RuntimeException e) {
                    // The change is made: whoever made it must not be told otherwise.
                    LOG.log(System.Logger.Level.ERROR, "effect of a change", e);
                }
            }
            return result;
        } finally {
            lock.unlock();
        }
    }

    /// Queues an effect for when the running transaction is safe on disk. It runs before the next transaction
    /// starts.
    public void afterCommit(Runnable effect) {
        afterCommit.add(effect);
    }

    /// Makes what was changed so far permanent even if the rest of the transaction fails (wrong-password
    /// counters).
    public void checkpoint() {
        execute("COMMIT");
        execute("BEGIN");
    }

    /// Runs a statement that changes something and returns the number of rows.
    public int update(String sql, Object... arguments) {
        try {
            return prepared(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /// A row reader.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(Row<T> reader, String sql, Object... arguments) {
        try (ResultSet rows = prepared(sql, arguments).executeQuery()) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    public long number(String sql, Object... arguments) {
        return query(row -> row.getLong(1), sql, arguments).getFirst();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new StorageException(e);
        } finally {
            lock.unlock();
        }
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("outside a transaction");
        }
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private void execute(String sql) {
        try {
            prepared(sql).execute();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
