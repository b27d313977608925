package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.settings.Settings;
import chat.holt.ui.friends.FriendNotices;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notice;
import chat.holt.ui.kit.notifications.NoticesViewModel;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import chat.holt.ui.servers.RailViewModel;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where one is in a signed-in account. Lives as long as that session; its nodes only while it is on screen, but for
/// open settings.
final class AccountWindow implements AutoCloseable {

    /// What the windows of all accounts share.
    record Ground(Stage stage, Settings settings, Links links) {}

    private final Account account;
    private final MainWindowViewModel model;
    private final ShellNavigator navigator;
    private final Screens screens;
    private final RailViewModel rail;
    private final FriendNotices notices;
    private final NoticesViewModel messages;
    private final AccountToasts toasts;
    private final Runnable front;
    private final BooleanProperty onScreen = new SimpleBooleanProperty(this, "onScreen");
    private final SettingsLayers settings;
    private @Nullable ConnectionViewModel connection;
    private @Nullable MainWindowView view;

    /// @param front brings the account on screen and the window before others
    AccountWindow(Account account, Ground ground, AccountToasts toasts, Runnable front) {
        this.account = account;
        this.toasts = toasts;
        this.front = front;
        model = new MainWindowViewModel(
                account.store(), ground.settings(), ground.settings().of(account.key()), account.watch());
        Dialogs dialogs = new Dialogs(account, ground.stage(), ground.settings(), toasts::done);
        navigator = new ShellNavigator(model, dialogs, ground.links());
        screens = new Screens(account, model, navigator, dialogs, ground.settings(), toasts);
        rail = screens.rail();
        notices = screens.friendNotices(onScreen::get, this::news);
        messages = new NoticesViewModel(
                account.store(),
                ground.settings(),
                model.place(),
                ground.stage().focusedProperty().and(onScreen),
                this::notice);
        settings = new SettingsLayers(model.settingsOpen(), screens.settings()::of);
    }

    /// Says what happened; looking at it brings the account on screen.
    private void news(String text, MenuAction look) {
        toasts.news(text, MenuAction.of(look.id(), look.text(), "fth-arrow-right", () -> {
            front.run();
            look.run();
        }));
    }

    /// Without notices of the desktop, words in the window do.
    private void notice(Notice notice, Destination opens) {
        Runnable look = () -> {
            front.run();
            open(opens);
        };
        account.desktop()
                .show(notice)
                .onSuccess(clicked -> {
                    if (clicked) {
                        look.run();
                    }
                })
                .onFailure(unable -> toasts.news(
                        notice.body().isEmpty() ? notice.title() : notice.title() + ": " + notice.body(),
                        MenuAction.of("notice-open", Text.of("notice.open"), "fth-arrow-right", look)));
    }

    Account account() {
        return account;
    }

    RailViewModel rail() {
        return rail;
    }

    ReadOnlyObjectProperty<Place> place() {
        return model.place();
    }

    /// What the window's title says of it.
    ///
    /// @param name of the account; empty if there is no other
    ObservableValue<String> title(ObservableValue<String> name) {
        return WindowTitle.of(account.store(), model.place(), name);
    }

    /// Whether the first snapshot has arrived.
    ReadOnlyBooleanProperty ready() {
        return model.ready();
    }

    void open(Destination destination) {
        navigator.open(destination);
    }

    /// Whether the place is known in this account.
    boolean has(Destination place) {
        return switch (place) {
            case Destination.OpenServer(var id) -> account.store().server(id).get() != null;
            case Destination.OpenChannel(var id, var message) ->
                account.store().channel(id).get() != null;
            default -> true;
        };
    }

    /// Makes the nodes; [#hide] ends them.
    ///
    /// @param all the rail of all accounts
    MainWindowView show(Screen all) {
        ConnectionViewModel shownConnection =
                new ConnectionViewModel(account.connection(), account.retryNow(), InstantSource.system());
        MainWindowView shown = new MainWindowView(model, shownConnection, screens, all, settings);
        connection = shownConnection;
        view = shown;
        model.shown(true);
        onScreen.set(true);
        return shown;
    }

    void hide() {
        if (view != null && connection != null) {
            model.shown(false);
            onScreen.set(false);
            view.close();
            connection.close();
            view = null;
            connection = null;
        }
    }

    @Override
    public void close() {
        hide();
        settings.close();
        notices.close();
        messages.close();
        rail.close();
        model.close();
    }
}
