package chat.holt.ui.kit.people;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done with a user wherever one meets them: talk, befriend, block, report (`client-behaviour.md §11`).
/// One for each account; UI thread only.
public final class UserActions {

    private final Store store;
    private final UserCommands users;
    private final Navigator navigator;
    private final Consumer<String> toast;
    private final Consumer<String> clipboard;

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
                    actions.add(
                            simple("user-befriend", "people.befriend", "fth-user-plus", () -> users.befriend(userId)));
                }
            }
            case INCOMING -> {
                actions.add(simple("user-accept", "people.accept", "fth-check", () -> users.befriend(userId)));
                actions.add(simple("user-refuse", "people.refuse", "fth-x", () -> users.unfriend(userId)));
            }
            case OUTGOING -> actions.add(simple("user-cancel", "people.cancel", "fth-x", () -> users.unfriend(userId)));
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
            actions.add(simple("user-unblock", "people.unblock", "fth-unlock", () -> users.unblock(userId)));
        } else if (!amBot()) {
            actions.add(MenuAction.of(
                            "user-block",
                            Text.of("people.block"),
                            "fth-slash",
                            () -> navigator.open(new Destination.BlockUser(userId)))
                    .dangerous());
        }
        actions.add(MenuAction.of(
                        "user-report",
                        Text.of("people.report"),
                        "fth-flag",
                        () -> navigator.open(new Destination.Report(new Destination.Report.OfUser(userId, null))))
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
        Task<Channel> task = users.openDirectMessage(userId);
        follow(task.onSuccess(channel -> navigator.open(new Destination.OpenChannel(channel.id()))));
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

    private MenuAction simple(String id, String key, String icon, Supplier<Task<?>> ask) {
        return MenuAction.of(id, Text.of(key), icon, () -> follow(ask.get()));
    }

    private void follow(Task<?> task) {
        task.onFailure(failure -> toast.accept(Failure.of(failure).text()));
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
