package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.settings.Settings;
import chat.holt.store.Timeline;
import chat.holt.ui.friends.FriendNotices;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.ReasonTemplates;
import chat.holt.ui.kit.Theme;
import chat.holt.ui.kit.Toasts;
import chat.holt.ui.login.WelcomeView;
import chat.holt.ui.login.WelcomeViewModel;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The main window from start to end: first the bare surfaces, then the welcome screen or an account. UI thread only.
public final class Shell implements AutoCloseable {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final Settings settings;
    private final Consumer<URI> browser;
    private final StackPane root = new StackPane();
    private final Toasts toasts = new Toasts();
    private Runnable leave = () -> {};
    private Runnable painted = () -> {};
    private Runnable follow = () -> {};
    private String waitingLink = "";

    /// Dresses the stage; show it next.
    ///
    /// @param browser opens links outside Holt
    public Shell(Stage stage, Settings settings, Theme theme, Consumer<URI> browser) {
        this.stage = stage;
        this.settings = settings;
        this.browser = browser;
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        Scene scene = new Scene(root);
        theme.install(scene);
        Menus.followKeyboard(scene);
        ReasonTemplates.install(scene, settings.reasonTemplates());
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), () -> stage.hide());
        stage.setTitle(Text.of("app.name"));
        for (int size : ICON_SIZES) {
            stage.getIcons()
                    .add(new Image(
                            Objects.requireNonNull(Shell.class.getResourceAsStream("/icons/holt-" + size + ".png"))));
        }
        stage.setScene(scene);
        WindowPlace.follow(stage, settings);
        showStarting();
    }

    /// Shows the surfaces of the main window, without an account.
    public void showStarting() {
        replace(new StartingView(settings.sidebarWidth().get()), () -> {});
    }

    /// Shows the surfaces of the main window while the account's instance cannot be reached.
    ///
    /// @param retryNow tries at once
    /// @param other leaves for another account
    public void showOffline(ObservableValue<Connection> state, Runnable retryNow, Runnable other) {
        ConnectionViewModel connection = new ConnectionViewModel(state, retryNow, InstantSource.system());
        Hyperlink elsewhere = new Hyperlink(Text.of("shell.otherAccount"));
        elsewhere.setId("other-account");
        elsewhere.setOnAction(event -> other.run());
        replace(new StartingView(settings.sidebarWidth().get(), new Banner(connection, elsewhere)), connection::close);
    }

    public void showWelcome(WelcomeViewModel model) {
        WelcomeView view = new WelcomeView(model);
        replace(view, () -> {});
        view.focusFirst();
    }

    /// Shows an account, which may still be without its first snapshot.
    public void showAccount(Account account) {
        MainWindowViewModel window =
                new MainWindowViewModel(account.store(), settings, settings.of(account.key()), account.watch());
        ConnectionViewModel connection =
                new ConnectionViewModel(account.connection(), account.retryNow(), InstantSource.system());
        Dialogs dialogs = new Dialogs(account, stage, settings, this::say);
        ShellNavigator navigator = new ShellNavigator(window, dialogs, browser);
        Links links = new Links(account.store(), navigator, this::say);
        Screens screens = new Screens(account, window, navigator, dialogs, settings, toasts);
        MainWindowView view = new MainWindowView(window, connection, screens);
        FriendNotices notices = screens.friendNotices(toasts::news);
        Subscription first = window.place().subscribe(place -> {
            if (place.channelId() != null) {
                whenPainted(account.store().timeline(place.channelId()));
            }
        });
        Subscription ready = window.ready().subscribe(now -> follow.run());
        replace(view, () -> {
            follow = () -> {};
            ready.unsubscribe();
            first.unsubscribe();
            notices.close();
            view.close();
            window.close();
            connection.close();
        });
        follow = () -> {
            if (window.ready().get() && !waitingLink.isEmpty()) {
                String link = waitingLink;
                waitingLink = "";
                links.follow(link);
            }
        };
        follow.run();
    }

    /// Follows a `stoat:` link, if need be once an account is there.
    public void follow(String link) {
        waitingLink = link;
        follow.run();
    }

    /// Says something for a few seconds.
    public void say(String text) {
        toasts.done(text);
    }

    /// Runs once, after the first channel with its messages was drawn.
    public void onChannelPainted(Runnable action) {
        painted = action;
    }

    @Override
    public void close() {
        leave.run();
        leave = () -> {};
    }

    private void replace(Node screen, Runnable onLeave) {
        close();
        leave = onLeave;
        root.getChildren().setAll(screen, toasts);
    }

    private void whenPainted(Timeline timeline) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            if (!timeline.stale().get()) {
                stage.getScene().removePostLayoutPulseListener(listener[0]);
                Runnable once = painted;
                painted = () -> {};
                once.run();
            }
        };
        stage.getScene().addPostLayoutPulseListener(listener[0]);
    }
}
