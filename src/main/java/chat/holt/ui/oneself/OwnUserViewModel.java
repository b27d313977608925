package chat.holt.ui.oneself;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditUser;
import chat.holt.model.File;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.OwnPresence;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.navigation.Navigator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// You, at the foot of the sidebar, with the menu of your presence, status, profile and settings.
public final class OwnUserViewModel implements AutoCloseable {

    /// What is shown of you.
    ///
    /// @param status your status text, or else your presence in words
    /// @param presence what you chose to be; null while that is not known
    public record Self(
            String id,
            String name,
            String status,
            @Nullable File avatar,
            @Nullable Presence presence) {

        public @Nullable PresenceState dot() {
            return presence == null ? null : OwnPresence.dot(presence);
        }
    }

    private final Store store;
    private final UserCommands users;
    private final AccountSettings settings;
    private final Navigator navigator;
    private final Consumer<String> toast;
    private final ReadOnlyObjectWrapper<@Nullable Self> self = new ReadOnlyObjectWrapper<>(this, "self");
    private Subscription following = Subscription.EMPTY;
    private String followed = "";
    private final Subscription batches;

    /// @param settings of the account
    /// @param toast says what went wrong
    public OwnUserViewModel(
            Store store, UserCommands users, AccountSettings settings, Navigator navigator, Consumer<String> toast) {
        this.store = store;
        this.users = users;
        this.settings = settings;
        this.navigator = navigator;
        this.toast = toast;
        // Your id is known with the first Ready only.
        batches = store.onBatchEnd(this::follow);
        follow();
    }

    /// Null until you are known.
    public ReadOnlyObjectProperty<@Nullable Self> self() {
        return self.getReadOnlyProperty();
    }

    /// The presences to choose from, the status, and the ways to profile, settings and out.
    public List<MenuAction> actions() {
        List<MenuAction> actions = new ArrayList<>(presenceActions());
        actions.add(MenuAction.separator());
        actions.addAll(statusActions());
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of(
                "own-profile",
                Text.of("people.profile"),
                "fth-user",
                () -> navigator.open(new Destination.UserProfile(store.myId(), null))));
        actions.add(MenuAction.of(
                "own-edit-profile",
                Text.of("people.editProfile"),
                "fth-edit-2",
                () -> navigator.open(new Destination.UserSettings(Page.PROFILE))));
        actions.add(MenuAction.of("own-settings", Text.of("settings.user.title"), "fth-settings", this::openSettings)
                .withShortcut(Shortcut.SETTINGS));
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of(
                        "sign-out",
                        Text.of("oneself.signOut"),
                        "fth-log-out",
                        () -> navigator.open(new Destination.SignOut()))
                .dangerous());
        return actions;
    }

    /// The presences to choose from, each with what it does; the present one is ticked.
    public List<MenuAction> presenceActions() {
        List<MenuAction> actions = new ArrayList<>();
        Self now = self.get();
        for (Presence presence : OwnPresence.CHOICES) {
            actions.add(MenuAction.choice(
                            "presence-" + presence.name().toLowerCase(Locale.ROOT),
                            OwnPresence.name(presence),
                            now != null && now.presence() == presence,
                            () -> change(EditUser.NOTHING.withStatus(new UserStatus(null, presence))))
                    .aside(OwnPresence.meaning(presence)));
        }
        return actions;
    }

    /// Opens your settings.
    public void openSettings() {
        navigator.open(new Destination.UserSettings(Page.ACCOUNT));
    }

    @Override
    public void close() {
        batches.unsubscribe();
        following.unsubscribe();
    }

    private List<MenuAction> statusActions() {
        User me = store.me().get();
        String text = me == null || me.status() == null ? null : me.status().text();
        StatusEnd end = settings.statusEnd().get();
        MenuAction set = MenuAction.of(
                "own-status",
                Text.of(text == null ? "oneself.status.set" : "oneself.status.change"),
                "fth-message-square",
                () -> navigator.open(new Destination.SetStatus()));
        if (text == null) {
            return List.of(set);
        }
        String until =
                end == null ? null : Text.of("oneself.status.until", StatusTime.of(end.at(), ZoneId.systemDefault()));
        return List.of(
                set.aside(until),
                MenuAction.of("own-status-clear", Text.of("oneself.status.clear"), "fth-x", this::clearStatus));
    }

    private void clearStatus() {
        change(EditUser.NOTHING.without("StatusText"));
        settings.statusEnd().set(null);
    }

    private void change(EditUser edit) {
        users.editSelf(edit)
                .onFailure(problem -> toast.accept(Failure.of(problem).text()));
    }

    private void follow() {
        if (!followed.equals(store.myId())) {
            followed = store.myId();
            following.unsubscribe();
            following = store.me().subscribe(user -> self.set(user == null ? null : of(user)));
        }
    }

    /// Who is invisible sees that, whatever the status: nobody else sees the status then.
    private static Self of(User user) {
        Presence presence = OwnPresence.of(user);
        String text = user.status() == null ? null : user.status().text();
        String words = presence == null ? "" : OwnPresence.name(presence);
        String status = text == null || presence == Presence.INVISIBLE ? words : text;
        return new Self(user.id(), user.name(), status, user.avatar(), presence);
    }
}
