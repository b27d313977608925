package chat.holt.ui.usersettings.notifications;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.NotificationSettings;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.settings.Settings;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The notifications page: what notifies on this computer, and everywhere that levels and mutes were chosen, each
/// server followed by its channels, then conversations.
public final class NotificationsViewModel implements SettingsPage {
    /// What the list shows.
    enum Shown {
        /// Where something was chosen.
        OWN,
        ALL
    }

    private final Store store;
    private final Settings settings;
    private final Notifying notifying;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown", Shown.OWN);
    private final LiveRows<Scope, NotificationRow> rows = new LiveRows<>(this::row, scope -> List.of());
    private final Subscription subscriptions;

    public NotificationsViewModel(Store store, Settings settings, Notifying notifying) {
        this.store = store;
        this.settings = settings;
        this.notifying = notifying;
        subscriptions = store.onBatchEnd(this::rebuild)
                .and(notifying.settings().subscribe(now -> rebuild()))
                .and(filter.subscribe((old, now) -> rebuild()))
                .and(shown.subscribe((old, now) -> rebuild()));
    }

    ObservableList<NotificationRow> rows() {
        return rows.rows();
    }

    /// Part of a name, or of the name of the server.
    StringProperty filter() {
        return filter;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /// Whether messages are shown on the desktop.
    BooleanProperty notices() {
        return settings.notices();
    }

    /// Whether they show what was written.
    BooleanProperty noticeText() {
        return settings.noticeText();
    }

    /// What one's own presence does to it all.
    ObservableValue<String> presence() {
        return store.me()
                .map(me -> switch (me.chosenPresence()) {
                    case BUSY -> Text.of("settings.notifications.busy");
                    case FOCUS -> Text.of("settings.notifications.focus");
                    case null, default -> Text.of("settings.notifications.present");
                })
                .orElse("");
    }

    List<MenuAction> levelChoices(NotificationRow row) {
        return notifying.levelChoices(row.scope());
    }

    List<MenuAction> muteChoices(NotificationRow row) {
        return notifying.muteChoices(row.scope());
    }

    /// What can be done with a row, for its menu.
    List<MenuAction> actions(NotificationRow row) {
        List<MenuAction> actions = new ArrayList<>(notifying.actions(row.scope()));
        if (row.own()) {
            actions.add(MenuAction.separator());
            actions.add(MenuAction.of(
                    "notification-reset", Text.of("settings.notifications.reset"), "fth-rotate-ccw", () -> reset(row)));
        }
        return actions;
    }

    void reset(NotificationRow row) {
        notifying.reset(row.scope());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        rows.close();
    }

    private void rebuild() {
        List<Scope> scopes = new ArrayList<>();
        for (Cell<Server> server : store.servers()) {
            scopes.add(new Scope.OfServer(server.id()));
            store.channelsNow(server.id()).stream()
                    .filter(channel -> store.rights().sees(channel))
                    .map(Scope::of)
                    .forEach(scopes::add);
        }
        store.conversations().forEach(cell -> scopes.add(new Scope.OfChannel(cell.id(), null)));
        rows.show(scopes.stream().filter(this::passes).toList());
    }

    private boolean passes(Scope scope) {
        NotificationRow row = row(scope);
        String names = row.detail() == null ? row.name() : row.name() + "\n" + row.detail();
        return (shown.get() == Shown.ALL || row.own())
                && names.toLowerCase(Locale.ROOT).contains(filter.get().strip().toLowerCase(Locale.ROOT));
    }

    private NotificationRow row(Scope scope) {
        NotificationSettings now = notifying.settings().get();
        Named named = named(scope);
        return new NotificationRow(
                scope,
                named.name(),
                named.detail(),
                named.face(),
                Notifying.text(now.level(scope)),
                now.ownLevel(scope) != null,
                notifying.endText(scope));
    }

    private record Named(
            String name, @Nullable String detail, @Nullable Face face) {}

    private Named named(Scope scope) {
        return switch (scope) {
            case Scope.OfServer(var id) -> {
                Server server = store.server(id).get();
                String name = server == null ? "" : server.name();
                yield new Named(name, null, new Face(id, name, server == null ? null : server.icon()));
            }
            case Scope.OfChannel(var id, var serverId) ->
                named(store.channel(id).get());
        };
    }

    private Named named(@Nullable Channel channel) {
        return switch (channel) {
            case TextChannel text -> {
                Server server = store.server(text.server()).get();
                yield new Named(text.name(), server == null ? null : server.name(), null);
            }
            case Group group ->
                new Named(
                        group.name(),
                        Text.of("home.members", group.recipients().size()),
                        new Face(group.id(), group.name(), group.icon()));
            case DirectMessage direct -> {
                String partner = direct.partner(store.myId());
                User known = store.user(partner).get();
                User user = known == null ? User.unknown(partner) : known;
                yield new Named(user.name(), user.tag(), Face.of(user));
            }
            case null, default -> new Named("", null, null);
        };
    }
}
