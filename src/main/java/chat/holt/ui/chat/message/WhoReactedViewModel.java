package chat.holt.ui.chat.message;

import chat.holt.model.Channel;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Who reacted to a message, emoji by emoji. Stays current until it is closed.
public final class WhoReactedViewModel implements AutoCloseable {
    /// @param emoji id of a custom one or Unicode text
    record Kind(String emoji, int count) {}

    /// @param tag empty until the user is known
    record Person(Face face, String tag, boolean blocked) {}

    private final String channelId;
    private final String messageId;
    private final ChatContext context;
    private final ObservableList<Kind> kinds = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final Set<String> asked = new HashSet<>();
    private final Subscription batches;

    WhoReactedViewModel(String channelId, String messageId, ChatContext context) {
        this.channelId = channelId;
        this.messageId = messageId;
        this.context = context;
        batches = context.store().onBatchEnd(this::refresh);
        refresh();
    }

    ObservableList<Kind> kinds() {
        return kinds;
    }

    /// Those who reacted with the chosen emoji, in the order they did.
    ObservableList<Person> people() {
        return people;
    }

    /// The emoji whose people are shown; null if there are no reactions any more.
    ReadOnlyObjectProperty<@Nullable String> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(String emoji) {
        chosen.set(emoji);
        refresh();
    }

    /// Goes to the emoji before or after.
    void step(int by) {
        List<String> emojis = kinds.stream().map(Kind::emoji).toList();
        int next = emojis.indexOf(chosen.get()) + by;
        if (next >= 0 && next < emojis.size()) {
            choose(emojis.get(next));
        }
    }

    /// Shows somebody's card.
    void open(Person person, Anchor beside) {
        context.navigator().open(new Destination.UserCard(person.face.id(), serverId(), beside));
    }

    @Override
    public void close() {
        batches.unsubscribe();
    }

    private @Nullable String serverId() {
        Channel channel = context.store().channel(channelId).get();
        return channel == null ? null : channel.server();
    }

    private void refresh() {
        Message message = context.store().message(messageId).get();
        Map<String, List<String>> reactions = message == null ? Map.of() : message.reactions();
        List<Kind> now = new ArrayList<>();
        reactions.forEach((emoji, users) -> now.add(new Kind(emoji, users.size())));
        if (chosen.get() == null || !reactions.containsKey(chosen.get())) {
            chosen.set(now.isEmpty() ? null : now.getFirst().emoji());
        }
        String emoji = chosen.get();
        List<Person> those = emoji == null
                ? List.of()
                : reactions.getOrDefault(emoji, List.of()).stream()
                        .map(this::person)
                        .toList();
        if (!kinds.equals(now)) {
            kinds.setAll(now);
        }
        if (!people.equals(those)) {
            people.setAll(those);
        }
    }

    private Person person(String id) {
        User user = context.store().user(id).get();
        if (user == null) {
            if (asked.add(id)) {
                context.commands().users().resolve(id);
            }
            return new Person(new Face(id, id, null), "", false);
        }
        String serverId = serverId();
        Member member =
                serverId == null ? null : context.store().member(serverId, id).get();
        String nickname = member == null ? null : member.nickname();
        Face face = new Face(id, nickname == null ? user.name() : nickname, user.avatar());
        return new Person(face, user.tag(), user.relationship() == RelationshipStatus.BLOCKED);
    }
}
