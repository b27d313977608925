/// The built-in instance: a Stoat-compatible server in the process (JDK HTTP server on virtual threads,
/// Java-WebSocket, SQLite with WAL and FTS5): try Holt without an account, tests, demo, screenshots; also runs alone.
///
/// `http` answers requests, `routes` knows what they mean, `world` decides and keeps the rules, `storage` makes it
/// last, `events` tells everyone, `files` keeps uploads, `demo` fills an empty instance with people.
///
/// It answers as a recorded real server does, refusals and their order included, except that: there is no voice, no
/// mail and no captcha; events are JSON only and previews are PNG; links are not opened; new accounts have the limits
/// of old ones; and known defects of the real gateway (`gateway.md §5, §7`) are not copied.
///
/// May use: model, json, permissions, sqlite-jdbc, Java-WebSocket, Jackson. No JavaFX.
@NullMarked
package chat.holt.localinstance;

import org.jspecify.annotations.NullMarked;
