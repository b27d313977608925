package chat.holt.ui.kit.people;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.permissions.UserPermission;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What can be done with a user wherever one meets them: talk, befriend, block, report (`client-behaviour.md §11`).
/// One for each account; UI thread only.
public final class UserActions {

    private static final Set<String> REMEDIES = Set.of("user-befriend", "user-accept", "user-unblock");

    private final Store store;
    private final UserCommands users;
    private final Navigator navigator;
    private final Consumer<String> toast;
    private final Consumer<String> clipboard;
    private final ObservableSet<String> waiting = FXCollections.observableSet(new HashSet<>());
    /// Kept, because a view that nobody holds forgets its listeners.
    private final ObservableSet<String> waitingView = FXCollections.unmodifiableObservableSet(waiting);

    /// @param toast says what went wrong
    /// @param clipboard takes what the user copies
    public UserActions(
            Store store, UserCommands users, Navigator navigator, Consumer<String> toast, Consumer<String> clipboard) {
        this.store = store;
        this.users = users;
        this.navigator = navigator;
        this.toast = toast;
        this.clipboard = clipboard;
    }

    /// All of it, with separators between groups.
    public List<MenuAction> of(String userId) {
        List<MenuAction> actions = new ArrayList<>(contact(userId, null));
        actions.add(MenuAction.separator());
        actions.addAll(relation(userId));
        actions.addAll(copies(userId));
        return actions;
    }

    /// The profile, and talking.
    ///
    /// @param serverId as a member of which server they are met; null for none
    public List<MenuAction> contact(String userId, @Nullable String serverId) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(MenuAction.of(
                "user-profile",
                Text.of("people.profile"),
                "fth-user",
                () -> navigator.open(new Destination.UserProfile(userId, serverId))));
        if (self(userId)) {
            actions.add(MenuAction.of(
                    "user-edit-profile",
                    Text.of("people.editProfile"),
                    "fth-edit-2",
                    () -> navigator.open(new Destination.UserSettings(Page.PROFILE))));
        } else {
            actions.add(message(userId));
        }
        return actions;
    }

    /// What is done most with the user: write to a friend, answer or cancel a request, unblock.
    public List<MenuAction> quick(String userId) {
        return switch (user(userId).relationship()) {
            case FRIEND -> List.of(message(userId));
            case INCOMING -> List.of(accept(userId), refuse(userId));
            case OUTGOING -> List.of(cancel(userId));
            case BLOCKED -> List.of(unblock(userId));
            case NONE, USER, BLOCKED_OTHER, UNKNOWN -> List.of();
        };
    }

    /// Ids of those about whom the server is being asked something; until it answers they are asked nothing else.
    public ObservableSet<String> waiting() {
        return waitingView;
    }

    /// Opens the conversation; tells why it cannot be.
    public MenuAction message(String userId) {
        return MenuAction.of(
                        "user-message",
                        Text.of("people.message"),
                        "fth-message-circle",
                        () -> openDirectMessage(userId))
                .disabled(whyNoMessage(userId));
    }

    /// Friendship, blocking and reporting; nothing for oneself and for bots what bots cannot be.
    public List<MenuAction> relation(String userId) {
        List<MenuAction> actions = new ArrayList<>();
        if (self(userId)) {
            return actions;
        }
        User user = user(userId);
        boolean person = user.bot() == null && !amBot();
        switch (user.relationship()) {
            case NONE, UNKNOWN -> {
                if (person) {
                    actions.add(simple(userId, "user-befriend", "people.befriend", "fth-user-plus", users::befriend));
                }
            }
            case INCOMING -> {
                actions.add(accept(userId));
                actions.add(refuse(userId));
            }
            case OUTGOING -> actions.add(cancel(userId));
            case FRIEND ->
                actions.add(MenuAction.of(
                                "user-unfriend",
                                Text.of("people.unfriend"),
                                "fth-user-minus",
                                () -> navigator.open(new Destination.RemoveFriend(userId)))
                        .dangerous());
            case BLOCKED, BLOCKED_OTHER, USER -> {}
        }
        if (user.relationship() == RelationshipStatus.BLOCKED) {
            actions.add(unblock(userId));
        } else if (!amBot()) {
            actions.add(MenuAction.of(
                            "user-block",
                            Text.of("people.block"),
                            "fth-slash",
                            () -> navigator.open(new Destination.BlockUser(userId)))
                    .dangerous());
        }
        Destination.Report report = new Destination.Report(new Destination.Report.OfUser(userId, null));
        actions.add(MenuAction.of("user-report", Text.of("people.report"), "fth-flag", () -> navigator.open(report))
                .disabled(Reportable.whyNot(store, report.subject()))
                .dangerous());
        actions.add(MenuAction.separator());
        return actions;
    }

    /// Name and id for the clipboard.
    public List<MenuAction> copies(String userId) {
        return List.of(
                MenuAction.of(
                        "user-copy-tag",
                        Text.of("people.copyTag"),
                        "fth-copy",
                        () -> clipboard.accept(user(userId).tag())),
                MenuAction.of("user-copy-id", Text.of("people.copyId"), "fth-hash", () -> clipboard.accept(userId)));
    }

    /// Opens the conversation with a user, or your notes for yourself.
    public void openDirectMessage(String userId) {
        follow(
                userId,
                id -> users.openDirectMessage(id)
                        .onSuccess(channel -> navigator.open(new Destination.OpenChannel(channel.id()))));
    }

    /// Why one cannot write to the user, in the user's language; null if one can (`permissions.md §4.3`).
    public @Nullable String whyNoMessage(String userId) {
        if (store.rights().towards(userId).contains(UserPermission.SEND_MESSAGE)) {
            return null;
        }
        return switch (user(userId).relationship()) {
            case BLOCKED -> Text.of("people.noMessage.blocked");
            case BLOCKED_OTHER -> Text.of("people.noMessage.blockedOther");
            case INCOMING -> Text.of("people.noMessage.incoming");
            case OUTGOING -> Text.of("people.noMessage.outgoing");
            case NONE, USER, FRIEND, UNKNOWN -> Text.of("people.noMessage.noFriend");
        };
    }

    /// What would open the way to writing to the user; null if nothing one can do.
    public @Nullable MenuAction remedy(String userId) {
        if (whyNoMessage(userId) == null) {
            return null;
        }
        return relation(userId).stream()
                .filter(action -> REMEDIES.contains(action.id()))
                .findFirst()
                .orElse(null);
    }

    private MenuAction accept(String userId) {
        return simple(userId, "user-accept", "people.accept", "fth-check", users::befriend);
    }

    private MenuAction refuse(String userId) {
        return simple(userId, "user-refuse", "people.refuse", "fth-x", users::unfriend);
    }

    private MenuAction cancel(String userId) {
        return simple(userId, "user-cancel", "people.cancel", "fth-x", users::unfriend);
    }

    private MenuAction unblock(String userId) {
        return simple(userId, "user-unblock", "people.unblock", "fth-unlock", users::unblock);
    }

    private MenuAction simple(
            String userId, String id, String key, String icon, Function<String, ? extends Task<?>> ask) {
        return MenuAction.of(id, Text.of(key), icon, () -> follow(userId, ask));
    }

    private void follow(String userId, Function<String, ? extends Task<?>> ask) {
        if (waiting.add(userId)) {
            ask.apply(userId)
                    .onDone(() -> waiting.remove(userId))
                    .onFailure(failure -> toast.accept(Failure.of(failure).text()));
        }
    }

    private boolean self(String userId) {
        return userId.equals(store.myId());
    }

    private boolean amBot() {
        return user(store.myId()).bot() != null;
    }

    private User user(String id) {
        User known = store.user(id).get();
        return known != null ? known : User.unknown(id);
    }
}
