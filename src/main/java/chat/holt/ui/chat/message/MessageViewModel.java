package chat.holt.ui.chat.message;

import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.people.LiveMentions;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The message of one row while the row is on screen. Every cell read while working out [#shown] is watched from then
/// on, so the row follows its author's name, colours and the messages replied to without further bookkeeping. However
/// many of them a batch of events changes, [#shown] is worked out once for it.
public final class MessageViewModel implements MessagePresenter.Lookup, AutoCloseable {
    private final ChatContext context;
    private final String channelId;
    private final @Nullable String serverId;
    private final Cell<Message> message;
    private final LiveMentions mentions;
    private final Set<String> loading = new HashSet<>();
    private final MessagePresenter presenter = new MessagePresenter(this);
    private final Map<Cell<?>, Subscription> watched = new IdentityHashMap<>();
    private final Runnable refresh = this::refresh;
    private final ReadOnlyObjectWrapper<@Nullable ShownMessage> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private boolean closed;

    public MessageViewModel(String id, String channelId, @Nullable String serverId, ChatContext context) {
        this.context = context;
        this.channelId = channelId;
        this.serverId = serverId;
        mentions =
                new LiveMentions(serverId, context.store(), context.commands().users(), context.navigator());
        message = context.store().message(id);
        refresh();
    }

    /// What to show; null once the message is gone.
    public ReadOnlyObjectProperty<@Nullable ShownMessage> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Stops watching.
    @Override
    public void close() {
        closed = true;
        watched.values().forEach(Subscription::unsubscribe);
        watched.clear();
    }

    private void refresh() {
        if (!closed) {
            Message current = read(message);
            shown.set(current == null ? null : presenter.present(current));
        }
    }

    private <T> @Nullable T read(Cell<T> cell) {
        watched.computeIfAbsent(cell, key -> cell.subscribe((was, now) -> changed(was, now)));
        return cell.get();
    }

    private void changed(@Nullable Object was, @Nullable Object now) {
        boolean same = was instanceof User before && now instanceof User after && before.looksLike(after);
        if (!same) {
            context.store().settle(refresh);
        }
    }

    @Override
    public String myId() {
        return context.store().myId();
    }

    @Override
    public @Nullable User user(String id) {
        Cell<User> cell = context.store().user(id);
        boolean first = !watched.containsKey(cell);
        User user = read(cell);
        if (user == null && first) {
            context.commands().users().resolve(id);
        }
        return user;
    }

    @Override
    public @Nullable Member member(String userId) {
        return serverId == null ? null : read(context.store().member(serverId, userId));
    }

    @Override
    public @Nullable Server server() {
        return serverId == null ? null : read(context.store().server(serverId));
    }

    @Override
    public @Nullable Message message(String id) {
        Cell<Message> cell = context.store().message(id);
        boolean first = !watched.containsKey(cell);
        Message target = read(cell);
        if (target == null && first) {
            loading.add(id);
            context.commands().messages().resolve(channelId, id).onDone(() -> {
                loading.remove(id);
                refresh();
            });
        }
        return target;
    }

    @Override
    public boolean loading(String messageId) {
        return loading.contains(messageId);
    }

    @Override
    public String name(Inline inline) {
        return switch (inline) {
            case Inline.Mention mention -> {
                if (mention.kind() == Inline.Kind.USER) {
                    user(mention.id());
                }
                yield mentions.resolve(mention).getValue().text();
            }
            case Inline.CustomEmoji(String id) -> mentions.emojiName(id).getValue();
            default -> "";
        };
    }

    @Override
    public Instant now() {
        return context.clock().instant();
    }
}
