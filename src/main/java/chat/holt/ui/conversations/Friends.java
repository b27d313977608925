package chat.holt.ui.conversations;

import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.text.Collator;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/// Whom one may write to first, and add to groups.
final class Friends {

    private Friends() {}

    /// Your friends by name.
    static Stream<User> of(Store store) {
        return store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(user -> user.relationship() == RelationshipStatus.FRIEND)
                .sorted(Comparator.comparing(User::name, Collator.getInstance()).thenComparing(User::id));
    }
}
