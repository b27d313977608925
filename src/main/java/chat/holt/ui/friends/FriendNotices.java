package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;

/// Tells that somebody asks to be friends, unless one sees it anyway, and that somebody accepted. Silent while one does
/// not want to be disturbed (`client-behaviour.md §11`), and about what the first snapshot brings.
public final class FriendNotices implements AutoCloseable {

    private final FriendsContext context;
    private final Store store;
    private final BooleanSupplier seen;
    private final BiConsumer<String, MenuAction> say;
    private final Subscription batches;
    private Map<String, RelationshipStatus> known = new HashMap<>();
    private boolean begun;

    /// @param seen whether the friends page is on screen
    /// @param say shows a sentence for a few seconds, and what can be done about it
    public FriendNotices(FriendsContext context, BooleanSupplier seen, BiConsumer<String, MenuAction> say) {
        this.context = context;
        this.seen = seen;
        this.say = say;
        store = context.store();
        batches = store.onBatchEnd(this::compare);
        compare();
    }

    @Override
    public void close() {
        batches.unsubscribe();
    }

    private void compare() {
        Map<String, RelationshipStatus> now = new HashMap<>();
        for (Cell<User> cell : store.relatedUsers()) {
            User user = cell.get();
            if (user != null) {
                now.put(user.id(), user.relationship());
            }
        }
        if (begun && !now.equals(known) && !busy()) {
            tell(now);
        }
        begun = !store.myId().isEmpty();
        known = now;
    }

    private void tell(Map<String, RelationshipStatus> now) {
        List<User> askers = now.keySet().stream()
                .filter(id -> now.get(id) == RelationshipStatus.INCOMING && !known.containsKey(id))
                .map(this::user)
                .toList();
        if (!askers.isEmpty() && !seen.getAsBoolean()) {
            say.accept(
                    Text.of("friends.notice.asks", askers.getFirst().name(), askers.size()),
                    MenuAction.of(
                            "friend-notice-show", Text.of("friends.notice.show"), "fth-users", this::showPending));
        }
        now.keySet().stream()
                .filter(id -> now.get(id) == RelationshipStatus.FRIEND && known.get(id) == RelationshipStatus.OUTGOING)
                .forEach(id -> say.accept(
                        Text.of("friends.notice.accepted", user(id).name()),
                        context.actions().message(id)));
    }

    private void showPending() {
        context.memory().tab().set(FriendsTab.PENDING);
        context.navigator().open(new Destination.Home());
    }

    private User user(String id) {
        User user = store.user(id).get();
        return user == null ? User.unknown(id) : user;
    }

    private boolean busy() {
        User me = store.me().get();
        return me != null && me.status() != null && me.status().presence() == Presence.BUSY;
    }
}
