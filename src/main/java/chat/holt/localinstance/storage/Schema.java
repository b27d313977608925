package chat.holt.localinstance.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables and how older files are brought up to date. Step N takes a file of version N to version N+1; steps
/// are only ever added.
final class Schema {
    private static final List<String> STEPS = List.of("""
            CREATE TABLE accounts (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                email TEXT AS (json_extract(doc, '$.email_key')));
            CREATE UNIQUE INDEX accounts_email ON accounts (email);

            CREATE TABLE sessions (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                token TEXT AS (json_extract(doc, '$.token')), user TEXT AS (json_extract(doc, '$.user_id')));
            CREATE UNIQUE INDEX sessions_token ON sessions (token);
            CREATE INDEX sessions_user ON sessions (user);

            CREATE TABLE tickets (id TEXT PRIMARY KEY, doc TEXT NOT NULL, token TEXT AS (json_extract(doc, '$.token')));
            CREATE UNIQUE INDEX tickets_token ON tickets (token);

            CREATE TABLE users (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                name TEXT AS (lower(json_extract(doc, '$.username'))),
                discriminator TEXT AS (json_extract(doc, '$.discriminator')));
            CREATE INDEX users_name ON users (name, discriminator);

            CREATE TABLE bots (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                token TEXT AS (json_extract(doc, '$.token')), owner TEXT AS (json_extract(doc, '$.owner')));
            CREATE UNIQUE INDEX bots_token ON bots (token);
            CREATE INDEX bots_owner ON bots (owner);

            CREATE TABLE servers (id TEXT PRIMARY KEY, doc TEXT NOT NULL);

            CREATE TABLE members (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                server TEXT AS (json_extract(doc, '$._id.server')), user TEXT AS (json_extract(doc, '$._id.user')));
            CREATE INDEX members_server ON members (server, user);
            CREATE INDEX members_user ON members (user);

            CREATE TABLE bans (id TEXT PRIMARY KEY, doc TEXT NOT NULL, server TEXT AS (json_extract(doc, '$._id.server')));
            CREATE INDEX bans_server ON bans (server);

            CREATE TABLE channels (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                server TEXT AS (json_extract(doc, '$.server')), kind TEXT AS (json_extract(doc, '$.channel_type')));
            CREATE INDEX channels_server ON channels (server);

            CREATE TABLE recipients (user TEXT NOT NULL, channel TEXT NOT NULL, PRIMARY KEY (user, channel)) WITHOUT ROWID;
            CREATE INDEX recipients_channel ON recipients (channel);

            CREATE TABLE messages (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL,
                channel TEXT AS (json_extract(doc, '$.channel')), author TEXT AS (json_extract(doc, '$.author')),
                pinned INTEGER AS (json_extract(doc, '$.pinned')), content TEXT AS (json_extract(doc, '$.content')));
            CREATE INDEX messages_channel ON messages (channel, id);
            CREATE INDEX messages_author ON messages (author, id);
            CREATE INDEX messages_pinned ON messages (channel, id) WHERE json_extract(doc, '$.pinned');

            CREATE VIRTUAL TABLE message_text USING fts5 (content, content = 'messages', content_rowid = 'number');
            CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
                INSERT INTO message_text (rowid, content) VALUES (new.number, new.content);
            END;
            CREATE TRIGGER messages_removed AFTER DELETE ON messages BEGIN
                INSERT INTO message_text (message_text, rowid, content) VALUES ('delete', old.number, old.content);
            END;
            CREATE TRIGGER messages_changed AFTER UPDATE ON messages WHEN old.content IS NOT new.content BEGIN
                INSERT INTO message_text (message_text, rowid, content) VALUES ('delete', old.number, old.content);
                INSERT INTO message_text (rowid, content) VALUES (new.number, new.content);
            END;

            CREATE TABLE emojis (id TEXT PRIMARY KEY, doc TEXT NOT NULL, server TEXT AS (json_extract(doc, '$.parent.id')));
            CREATE INDEX emojis_server ON emojis (server);

            CREATE TABLE invites (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                server TEXT AS (json_extract(doc, '$.server')), channel TEXT AS (json_extract(doc, '$.channel')));
            CREATE INDEX invites_server ON invites (server);

            CREATE TABLE webhooks (id TEXT PRIMARY KEY, doc TEXT NOT NULL, channel TEXT AS (json_extract(doc, '$.channel_id')));
            CREATE INDEX webhooks_channel ON webhooks (channel);

            CREATE TABLE unreads (id TEXT PRIMARY KEY, doc TEXT NOT NULL,
                user TEXT AS (json_extract(doc, '$._id.user')), channel TEXT AS (json_extract(doc, '$._id.channel')));
            CREATE INDEX unreads_user ON unreads (user);

            CREATE TABLE settings (user TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL, value TEXT NOT NULL,
                PRIMARY KEY (user, key)) WITHOUT ROWID;

            CREATE TABLE files (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
            CREATE TABLE audit_log (id TEXT PRIMARY KEY, doc TEXT NOT NULL, server TEXT AS (json_extract(doc, '$.server')));
            CREATE INDEX audit_log_server ON audit_log (server, id);
            CREATE TABLE reports (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
            CREATE TABLE demo (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
            """);

    private Schema() {}

    static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version;
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                version = row.getInt(1);
            }
            for (int step = version; step < STEPS.size(); step++) {
                statement.execute("BEGIN IMMEDIATE");
                for (String part : statementsOf(STEPS.get(step))) {
                    statement.execute(part);
                }
                statement.execute("PRAGMA user_version = " + (step + 1));
                statement.execute("COMMIT");
            }
        }
    }

    /// Splits at blank-line-free semicolons that end a line, keeping triggers whole.
    private static List<String> statementsOf(String script) {
        return List.of(script.split("(?<=;)\\n(?=CREATE|\\n)")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
