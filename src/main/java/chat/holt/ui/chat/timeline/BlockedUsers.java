package chat.holt.ui.chat.timeline;

import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.util.Subscription;

/// Whom you have blocked, as of the last batch of events.
final class BlockedUsers {
    private final Store store;
    private Set<String> ids = Set.of();

    BlockedUsers(Store store) {
        this.store = store;
    }

    boolean contains(String userId) {
        return ids.contains(userId);
    }

    /// Takes in how it is now; true if that is different.
    boolean update() {
        Set<String> now = store.relatedUsers().stream()
                .map(Cell::get)
                .filter(user -> user != null && user.relationship() == RelationshipStatus.BLOCKED)
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet());
        boolean different = !now.equals(ids);
        ids = now;
        return different;
    }

    /// Calls `changed` whenever somebody is blocked or unblocked.
    Subscription follow(Runnable changed) {
        return store.onBatchEnd(() -> {
            if (update()) {
                changed.run();
            }
        });
    }
}
