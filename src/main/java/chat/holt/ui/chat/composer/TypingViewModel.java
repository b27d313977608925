package chat.holt.ui.chat.composer;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Member;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Store;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Who else is typing in the open channel (`client-behaviour.md §7`).
public final class TypingViewModel {
    /// Encloses each name in [#text], so that the view can make names stand out.
    static final String NAME = "\u0002";

    private static final int NAMED = 4;

    private final Store store;
    private final String channelId;
    private final ObservableList<String> users;
    private final Runnable update = this::update;
    private final ListChangeListener<String> listener;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    public TypingViewModel(String channelId, Store store) {
        this.channelId = channelId;
        this.store = store;
        users = store.typing(channelId);
        listener = change -> store.settle(update);
    }

    public void open() {
        users.addListener(listener);
        update();
    }

    public void close() {
        users.removeListener(listener);
    }

    /// A sentence about them, empty if nobody types.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    private void update() {
        List<String> names = users.stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(store.user(id).get()))
                .filter(user -> user.relationship() != RelationshipStatus.BLOCKED)
                .limit(NAMED + 1L)
                .map(user -> NAME + name(user) + NAME)
                .toList();
        text.set(
                switch (names.size()) {
                    case 0 -> "";
                    case 1 -> Text.of("chat.typing.one", names.getFirst());
                    default ->
                        names.size() > NAMED
                                ? Text.of("chat.typing.several")
                                : Text.of(
                                        "chat.typing.many",
                                        String.join(", ", names.subList(0, names.size() - 1)),
                                        names.getLast());
                });
    }

    private String name(User user) {
        Channel channel = store.channel(channelId).get();
        String server = channel == null ? null : channel.server();
        Member member = server == null ? null : store.member(server, user.id()).get();
        @Nullable String nickname = member == null ? null : member.nickname();
        return nickname == null ? user.name() : nickname;
    }
}
