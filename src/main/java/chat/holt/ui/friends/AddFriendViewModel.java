package chat.holt.ui.friends;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Asking somebody to be friends by name and number (`rest.md §7`).
final class AddFriendViewModel implements AutoCloseable {

    /// From so few requests left on the page tells of the limit.
    private static final int NEAR = 2;

    /// As people write it: with an @ before, with spaces.
    private static final Pattern TAG = Pattern.compile("@?\\s*(\\S.*?)\\s*#\\s*(\\d{4})");

    private final FriendsContext context;
    private final Store store;
    private final Attempt attempt = new Attempt();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper(this, "limit", "");
    private final InvalidationListener relationsChanged = ignored -> count();
    private final Subscription subscriptions;

    AddFriendViewModel(FriendsContext context) {
        this.context = context;
        store = context.store();
        store.relatedUsers().addListener(relationsChanged);
        subscriptions = store.onBatchEnd(this::count).and(typed().subscribe((old, now) -> {
            if (!now.isEmpty()) {
                notice.set("");
            }
            attempt.refuse("");
        }));
        count();
    }

    /// The name and number, kept while one is elsewhere.
    StringProperty typed() {
        return context.memory().typed();
    }

    /// How asking goes; its error is to stand beside the field.
    Attempt attempt() {
        return attempt;
    }

    /// What went well, until something else is typed.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// How many requests may still be sent once they run short; empty before.
    ReadOnlyStringProperty limit() {
        return limit.getReadOnlyProperty();
    }

    /// Your own name and number, for others to ask you.
    ObservableValue<String> myTag() {
        return store.me().map(User::tag).orElse("");
    }

    void copyMyTag() {
        context.copy().accept(myTag().getValue());
        context.toast().accept(Text.of("friends.copied"));
    }

    /// Asks whoever is typed in.
    void submit() {
        notice.set("");
        Matcher parts = TAG.matcher(typed().get().strip());
        if (!parts.matches()) {
            attempt.refuse(Text.of(typed().get().contains("#") ? "friends.tag.digits" : "friends.tag.number"));
            return;
        }
        String tag = parts.group(1) + "#" + parts.group(2);
        Optional<String> refusal = refusal(tag);
        if (refusal.isPresent()) {
            attempt.refuse(refusal.get());
            return;
        }
        attempt.run(() -> context.users().requestFriend(tag), done -> succeeded(tag), failure -> words(failure, tag));
    }

    @Override
    public void close() {
        store.relatedUsers().removeListener(relationsChanged);
        subscriptions.unsubscribe();
    }

    /// What is known to be refused without asking.
    private Optional<String> refusal(String tag) {
        if (tag.equalsIgnoreCase(myTag().getValue())) {
            return Optional.of(Text.of("friends.refusal.self"));
        }
        boolean answer = known(tag)
                .filter(user -> user.relationship() == RelationshipStatus.INCOMING)
                .isPresent();
        return !answer && outgoing() >= most() ? Optional.of(tooMany()) : Optional.empty();
    }

    private void succeeded(String tag) {
        boolean friends = known(tag)
                .filter(user -> user.relationship() == RelationshipStatus.FRIEND)
                .isPresent();
        typed().set("");
        notice.set(Text.of(friends ? "friends.accepted" : "friends.asked", tag));
    }

    private String words(Failure failure, String tag) {
        return switch (failure) {
            case Failure.Gone gone -> Text.of("friends.refusal.unknown", tag);
            case Failure.Invalid(var type, var field, var text) ->
                switch (type) {
                    case NO_EFFECT -> Text.of("friends.refusal.self");
                    case IS_BOT -> Text.of("friends.refusal.bot", tag);
                    case INVALID_PROPERTY -> Text.of("friends.tag.number");
                    default -> text;
                };
            case Failure.Forbidden other -> other.text();
            case Failure.Limited other -> other.text();
            case Failure.Offline other -> other.text();
            case Failure.SignedOut other -> other.text();
            case Failure.Bug other -> other.text();
        };
    }

    private Optional<User> known(String tag) {
        return related().stream()
                .filter(user -> user.tag().toLowerCase(Locale.ROOT).equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<User> related() {
        return store.relatedUsers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private int outgoing() {
        return (int) related().stream()
                .filter(user -> user.relationship() == RelationshipStatus.OUTGOING)
                .count();
    }

    private int most() {
        return context.limits().of(store.myId(), context.clock().instant()).outgoingFriendRequests();
    }

    private String tooMany() {
        return Text.of("error.TooManyPendingFriendRequests", most());
    }

    private void count() {
        int left = most() - outgoing();
        limit.set(left <= 0 ? tooMany() : left <= NEAR ? Text.of("friends.limit", outgoing(), most()) : "");
    }
}
