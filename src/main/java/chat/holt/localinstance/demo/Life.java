package chat.holt.localinstance.demo;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.storage.Database.Work;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Events;
import chat.holt.localinstance.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What goes on in the demo community while somebody is connected: every minute or so people who look online hold a
/// short conversation, typing as people do.
final class Life implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Life.class.getName());

    private final World world;
    private final Scribe scribe;
    private final Chatter chatter;
    private final List<Doc> topics;
    private final List<String> people;
    private final double slowness;
    private final Thread thread;

    /// @param slowness 1 for the pace of people, less for tests
    Life(World world, FileStore store, Doc community, double slowness) {
        this.world = world;
        this.slowness = slowness;
        scribe = new Scribe(world, store, System.nanoTime());
        chatter = new Chatter(scribe, Dialogues.read());
        topics = community.docs("talk");
        people = community.texts("online");
        thread = Thread.ofVirtual().name("demo life").start(this::live);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void live() {
        try {
            while (true) {
                pause(25, 75);
                talk();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "demo life ends", e);
        }
    }

    private void pause(int minSeconds, int maxSeconds) throws InterruptedException {
        Thread.sleep((long) (slowness * scribe.between(minSeconds * 1000, maxSeconds * 1000)));
    }

    private void talk() throws Exception {
        Doc topic = scribe.any(topics);
        List<Doc> messages = inWorld(() -> {
            Doc channel = world.channels().find(topic.text("channel"));
            List<String> speakers = people.stream()
                    .filter(user -> !world.presence().isConnected(user))
                    .toList();
            return channel == null || !world.presence().isWatched() || speakers.size() < 4
                    ? List.of()
                    : chatter.dialogue(channel, topic.text("topic"), speakers);
        });
        Map<String, String> ids = new HashMap<>();
        for (Doc message : messages) {
            inWorld(() -> typing(message, "ChannelStartTyping"));
            pause(2, 5);
            inWorld(() -> {
                typing(message, "ChannelStopTyping");
                return post(message, ids);
            });
            pause(1, 7);
        }
    }

    private boolean typing(Doc message, String event) {
        String channel = message.text("channel");
        world.events().publish(channel, Events.event(event).put("id", channel).put("user", message.text("author")));
        return true;
    }

    /// Sends a message as of now; reactions come with it.
    private boolean post(Doc message, Map<String, String> ids) {
        @Nullable Doc channel = world.channels().find(message.text("channel"));
        @Nullable Doc author = world.users().find(message.text("author"));
        if (channel == null || author == null) {
            return false;
        }
        String id = world.ids().next();
        ids.put(message.id(), id);
        List<String> replies = message.texts("replies").stream()
                .map(reply -> ids.getOrDefault(reply, reply))
                .toList();
        message.put("_id", id)
                .put("replies", replies.isEmpty() ? null : replies)
                .remove("edited");
        world.messages().post(channel, message, author, message.texts("mentions"));
        return true;
    }

    private <T> T inWorld(Work<T> work) throws Exception {
        return world.database().transaction(work);
    }
}
