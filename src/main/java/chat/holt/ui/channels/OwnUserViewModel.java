package chat.holt.ui.channels;

import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditUser;
import chat.holt.model.File;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.settings.Settings;
import chat.holt.settings.ThemeMode;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.OwnPresence;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// You, at the foot of the sidebar, with the menus of your presence and of the whole program.
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
    private final Settings settings;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable Self> self = new ReadOnlyObjectWrapper<>(this, "self");
    private Subscription following = Subscription.EMPTY;
    private String followed = "";
    private final Subscription batches;

    public OwnUserViewModel(Store store, UserCommands users, Settings settings, Navigator navigator) {
        this.store = store;
        this.users = users;
        this.settings = settings;
        this.navigator = navigator;
        // Your id is known with the first Ready only.
        batches = store.onBatchEnd(this::follow);
        follow();
    }

    /// Null until you are known.
    public ReadOnlyObjectProperty<@Nullable Self> self() {
        return self.getReadOnlyProperty();
    }

    /// The presences to choose from; the present one is ticked.
    public List<MenuAction> presenceActions() {
        List<MenuAction> actions = new ArrayList<>();
        Self now = self.get();
        for (Presence presence : OwnPresence.CHOICES) {
            boolean chosen = now != null && now.presence() == presence;
            actions.add(MenuAction.choice(
                    "presence-" + presence.name().toLowerCase(Locale.ROOT),
                    OwnPresence.name(presence),
                    chosen,
                    () -> users.editSelf(EditUser.NOTHING.withStatus(new UserStatus(null, presence)))));
        }
        return actions;
    }

    /// Colours, and the way out.
    public List<MenuAction> programActions() {
        ThemeMode now = settings.theme().get();
        return List.of(
                theme("theme-system", Text.of("channels.theme.system"), ThemeMode.SYSTEM, now),
                theme("theme-light", Text.of("channels.theme.light"), ThemeMode.LIGHT, now),
                theme("theme-dark", Text.of("channels.theme.dark"), ThemeMode.DARK, now),
                MenuAction.separator(),
                MenuAction.of(
                        "user-settings",
                        Text.of("settings.user.title"),
                        "fth-settings",
                        () -> navigator.open(new Destination.UserSettings(Destination.UserSettings.Page.APPEARANCE))),
                MenuAction.of(
                                "sign-out",
                                Text.of("channels.signOut"),
                                "fth-log-out",
                                () -> navigator.open(new Destination.SignOut()))
                        .dangerous());
    }

    @Override
    public void close() {
        batches.unsubscribe();
        following.unsubscribe();
    }

    private void follow() {
        if (!followed.equals(store.myId())) {
            followed = store.myId();
            following.unsubscribe();
            following = store.me().subscribe(user -> self.set(user == null ? null : of(user)));
        }
    }

    /// Who is invisible says so, whatever the status: it would be wondered at that nobody sees it.
    private static Self of(User user) {
        Presence presence = OwnPresence.of(user);
        String text = user.status() == null ? null : user.status().text();
        String words = presence == null ? "" : OwnPresence.name(presence);
        String status = text == null || presence == Presence.INVISIBLE ? words : text;
        return new Self(user.id(), user.name(), status, user.avatar(), presence);
    }

    private MenuAction theme(String id, String text, ThemeMode mode, ThemeMode now) {
        return MenuAction.choice(id, text, mode == now, () -> settings.theme().set(mode));
    }
}
