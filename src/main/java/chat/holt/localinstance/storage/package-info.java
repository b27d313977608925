/// Durable documents of the built-in instance: one SQLite file (WAL), one writer, JSON documents with indexed
/// columns. May use: model (`Ulid`), sqlite-jdbc, Jackson.
@NullMarked
package chat.holt.localinstance.storage;

import org.jspecify.annotations.NullMarked;
