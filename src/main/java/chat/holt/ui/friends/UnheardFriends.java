package chat.holt.ui.friends;

import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import java.time.Duration;
import java.util.Objects;
import javafx.util.Subscription;

/// Fetches friends whose changes the connection does not bring, for as long as they are shown (`gateway.md §5`).
final class UnheardFriends implements AutoCloseable {

    private static final Duration PACE = Duration.ofMinutes(1);

    /// How many at a time; there are as many only where a connection has lasted for weeks.
    private static final int MOST = 10;

    private final FriendsContext context;
    private Subscription next = Subscription.EMPTY;

    UnheardFriends(FriendsContext context) {
        this.context = context;
        fetch();
    }

    @Override
    public void close() {
        next.unsubscribe();
    }

    private void fetch() {
        context.store().relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(user -> user.relationship() == RelationshipStatus.FRIEND)
                .map(User::id)
                .filter(id -> !context.store().follows(id))
                .limit(MOST)
                .toList()
                .forEach(context.users()::refresh);
        next = context.delays().after(PACE, this::fetch);
    }
}
