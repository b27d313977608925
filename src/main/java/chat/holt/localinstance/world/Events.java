package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.storage.Doc;
import java.util.Collection;
import java.util.List;

/// Where changes are announced. Events leave in order once the transaction that caused them is on disk.
///
/// Topics (`gateway.md §5`): `<userId>!` private to a user, `<userId>` watchers of a user, `<serverId>` members,
/// `<serverId>u` watchers of all members of a server, `<channelId>` those who see a channel.
public final class Events {
    private final Database database;
    private volatile Sink sink = (topics, event) -> {};

    Events(Database database) {
        this.database = database;
    }

    /// Takes the events of committed transactions, in order, one at a time. Who listens to several of the topics
    /// gets the event once.
    @FunctionalInterface
    public interface Sink {
        void accept(Collection<String> topics, Doc event);
    }

    public void connect(Sink next) {
        sink = next;
    }

    public void publish(Collection<String> topics, Doc event) {
        // What the event was made of may change until the transaction ends.
        Doc snapshot = event.copy();
        database.afterCommit(() -> sink.accept(topics, snapshot));
    }

    public void publish(String topic, Doc event) {
        publish(List.of(topic), event);
    }

    public void toUser(String user, Doc event) {
        publish(user + "!", event);
    }

    /// Tells a user at once, whatever becomes of the running transaction.
    void toUserNow(String user, Doc event) {
        sink.accept(List.of(user + "!"), event);
    }

    public static Doc event(String type) {
        return Doc.of("type", type);
    }
}
