package chat.holt.localinstance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.localinstance.world.World;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small talk that goes on by itself.
class LifeTest {
    @TempDir
    Path folder;

    @Test
    void peopleTypeAndThenTalk() throws Exception {
        try (var database = new Database(folder.resolve("instance.db"))) {
            var world = new World(database, Clock.systemUTC(), new Random(1));
            var store = new FileStore(folder.resolve("files"));
            DemoAccount ada =
                    DemoCommunity.open(world, store, new Demo.Sample(60)).getFirst();
            Doc community = database.transaction(() -> World.found(new Documents(database, "demo").find("community")));
            world.presence().connected(ada.userId());
            BlockingQueue<Doc> events = new LinkedBlockingQueue<>();
            world.events().connect((topics, event) -> events.add(event));
            try (var life = new Life(world, store, community, 0.001)) {
                Doc typing = events.poll(10, TimeUnit.SECONDS);
                assertThat(typing).extracting(event -> event.text("type")).isEqualTo("ChannelStartTyping");
                assertThat(events.poll(10, TimeUnit.SECONDS).text("type")).isEqualTo("ChannelStopTyping");
                Doc message = events.poll(10, TimeUnit.SECONDS);
                assertThat(message.text("type")).isEqualTo("Message");
                assertThat(message.text("author"))
                        .isEqualTo(typing.text("user"))
                        .isNotEqualTo(ada.userId());
                assertThat(life).isNotNull();
            }
        }
    }
}
