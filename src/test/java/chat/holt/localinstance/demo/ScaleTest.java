package chat.holt.localinstance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.world.World;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A community of a wanted size.
class ScaleTest {
    private static final Demo.Scale SMALL = new Demo.Scale(4, 120, 900);

    @TempDir
    Path folder;

    @Test
    void missingKeysAreUsual() {
        assertThat(Demo.Scale.parse("")).isEqualTo(Demo.Scale.USUAL);
        assertThat(Demo.Scale.parse("messages=7, servers=3")).isEqualTo(new Demo.Scale(3, 10_000, 7));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Demo.Scale.parse("severs=3"))
                .hasMessage("'severs' is none of members, messages, servers");
        assertThatThrownBy(() -> Demo.Scale.parse("servers=many"))
                .hasMessage("servers must be a whole number, not 'many'");
        assertThatThrownBy(() -> Demo.Scale.parse("servers")).hasMessage("servers must be a whole number, not ''");
        assertThatThrownBy(() -> Demo.Scale.parse("members=3"))
                .hasMessage("members must be between 60 and 200000, not 3");
    }

    @Test
    void isAsLargeAsAsked() throws Exception {
        try (var database = open("one")) {
            assertThat(number(database, "SELECT count(*) FROM servers")).isEqualTo(4);
            assertThat(number(database, "SELECT max(n) FROM (SELECT count(*) n FROM members GROUP BY server)"))
                    .isEqualTo(120);
            assertThat(number(database, "SELECT count(*) FROM messages")).isEqualTo(900);
            assertThat(number(
                            database,
                            "SELECT count(*) FROM members m JOIN users u ON u.id = m.user WHERE u.name = 'ada'"))
                    .isEqualTo(4);
        }
    }

    @Test
    void isTheSameEachTime() throws Exception {
        try (var one = open("one");
                var other = open("other")) {
            for (String table : List.of("users", "servers", "members", "channels", "messages", "files", "invites")) {
                assertThat(documents(other, table)).as(table).isNotEmpty().isEqualTo(documents(one, table));
            }
        }
    }

    private Database open(String name) throws Exception {
        var database = new Database(folder.resolve(name + ".db"));
        DemoCommunity.open(
                new World(database, Clock.systemUTC(), new SecureRandom()), new FileStore(folder.resolve(name)), SMALL);
        return database;
    }

    private static long number(Database database, String sql) throws Exception {
        return database.transaction(() -> database.number(sql));
    }

    private static List<String> documents(Database database, String table) throws Exception {
        return database.transaction(() -> database.query(
                row -> row.getString(1) + row.getString(2), "SELECT id, doc FROM " + table + " ORDER BY id"));
    }
}
