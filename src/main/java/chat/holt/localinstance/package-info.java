/// The built-in instance: a Stoat-compatible server in the process (JDK HTTP server on virtual threads,
/// Java-WebSocket, SQLite with WAL and FTS5): try Holt without an account, tests, demo, screenshots; also runs
/// alone. May use: model, json, permissions, gateway (events), sqlite-jdbc. No JavaFX.
@NullMarked
package chat.holt.localinstance;

import org.jspecify.annotations.NullMarked;
