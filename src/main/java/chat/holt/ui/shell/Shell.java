package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.settings.Settings;
import chat.holt.settings.Zoom;
import chat.holt.store.Timeline;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.ReasonTemplates;
import chat.holt.ui.kit.Theme;
import chat.holt.ui.kit.Toasts;
import chat.holt.ui.kit.ZoomedRoot;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.login.WelcomeView;
import chat.holt.ui.login.WelcomeViewModel;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The main window from start to end: the account on screen beside the rail of all, or the way into another one. UI
/// thread only.
public final class Shell implements AutoCloseable {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final Settings settings;
    private final ObservableList<KnownAccount> accounts;
    private final Runnable addAccount;
    private final StackPane root = new StackPane();
    private final Toasts toasts = new Toasts();
    private final ReadOnlyObjectWrapper<@Nullable KnownAccount> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final AccountWindows windows;
    private final AccountRailViewModel railModel;
    private final Screen rail;
    private final Links links;
    private Subscription following = Subscription.EMPTY;
    private Subscription titling = Subscription.EMPTY;
    private Runnable leave = () -> {};
    private Runnable painted = () -> {};
    /// What is on screen, so that it is not made twice.
    private @Nullable Object shown;

    /// Dresses the stage; show it next.
    ///
    /// @param browser opens links outside Holt
    /// @param accounts in the order of the rail, which the user may change
    /// @param addAccount begins to sign in to another account
    public Shell(
            Stage stage,
            Settings settings,
            Theme theme,
            Consumer<URI> browser,
            ObservableList<KnownAccount> accounts,
            Runnable addAccount) {
        this.stage = stage;
        this.settings = settings;
        this.accounts = accounts;
        this.addAccount = addAccount;
        links = new Links(this::ways, browser, this::say);
        AccountWindow.Ground ground = new AccountWindow.Ground(stage, settings, links);
        windows = new AccountWindows(
                accounts,
                (known, account) -> new AccountWindow(
                        account, ground, new AccountToasts(toasts, text -> about(known, text)), () -> toFront(known)));
        railModel = new AccountRailViewModel(
                accounts, current, known -> windows.of(known).map(AccountWindow::rail), this::choose, this::forget);
        AccountRail railView = new AccountRail(railModel, this::media, addAccount);
        rail = new Screen(railView, railView::focusCurrent, () -> {});
        dress(theme);
        showStarting();
    }

    private void dress(Theme theme) {
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        Scene scene = new Scene(new ZoomedRoot(root, settings.zoom().percent()));
        theme.install(scene);
        Menus.followKeyboard(scene);
        ReasonTemplates.install(scene, settings.reasonTemplates());
        ShortcutKeys.install(scene, new KeyBindings(settings.shortcuts()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        // A filter, for it works over dialogs and settings too.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::zoom);
        // Escape means other things here.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setTitle(Text.of("app.name"));
        for (int size : ICON_SIZES) {
            stage.getIcons()
                    .add(new Image(
                            Objects.requireNonNull(Shell.class.getResourceAsStream("/icons/holt-" + size + ".png"))));
        }
        stage.setScene(scene);
        WindowPlace.follow(stage, settings);
    }

    private void keyPressed(KeyEvent event) {
        int account = ShortcutKeys.index(event, Shortcut.ACCOUNT_BY_NUMBER);
        if (account >= 0) {
            railModel.openAt(account);
        } else if (ShortcutKeys.matches(event, Shortcut.QUIT)) {
            stage.hide();
        } else if (ShortcutKeys.matches(event, Shortcut.FULL_SCREEN)) {
            stage.setFullScreen(!stage.isFullScreen());
        } else {
            return;
        }
        event.consume();
    }

    private void zoom(KeyEvent event) {
        Zoom zoom = settings.zoom();
        if (ShortcutKeys.claimed(event)) {
            return;
        } else if (ShortcutKeys.matches(event, Shortcut.ZOOM_IN)) {
            zoom.in();
        } else if (ShortcutKeys.matches(event, Shortcut.ZOOM_OUT)) {
            zoom.out();
        } else if (ShortcutKeys.matches(event, Shortcut.ZOOM_RESET)) {
            zoom.reset();
        } else {
            return;
        }
        toasts.state("fth-zoom-in", Text.of("shell.zoom", zoom.percent().get()));
        event.consume();
    }

    private void toFront(KnownAccount account) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        show(account);
    }

    /// The account on screen, or behind the welcome screen; null for none.
    public ReadOnlyObjectProperty<@Nullable KnownAccount> current() {
        return current.getReadOnlyProperty();
    }

    /// Shows the surfaces of the main window, without an account.
    public void showStarting() {
        replace(new StartingView(settings.sidebarWidth().get()), () -> {});
    }

    /// Shows the way into an account, and back to where one was.
    public void showWelcome(WelcomeViewModel model) {
        KnownAccount before = current.get();
        following.unsubscribe();
        if (before != null) {
            model.offerReturn(() -> show(before));
        }
        welcome(model);
    }

    private void forget(KnownAccount account) {
        String name = account.saved().name();
        new LeaveAccountDialog(LeaveAccountViewModel.forget(account.forget(), name)).show(stage, null);
    }

    /// Shows the account the user chose, unless a question is open.
    private void choose(KnownAccount account) {
        if (root.lookup(".dialog-layer") == null) {
            show(account);
        }
    }

    /// Puts an account on screen, whatever its state.
    public void show(KnownAccount account) {
        following.unsubscribe();
        settings.lastAccount().set(account.key());
        current.set(account);
        following = windows.of(account)
                .subscribe(window -> present(account))
                .and(account.connection().subscribe((old, now) -> {
                    present(account);
                    links.followWaiting();
                }));
    }

    /// Shows no account.
    public void showNone() {
        following.unsubscribe();
        current.set(null);
    }

    private void present(KnownAccount account) {
        AccountWindow window = windows.of(account).get();
        if (window != null) {
            if (!window.equals(shown)) {
                show(window);
            }
        } else if (account.signedOut()) {
            Object what = List.of(account, true);
            if (!what.equals(shown)) {
                welcome(account.signInAgain().get());
                shown = what;
            }
        } else {
            Object what = List.of(account, false);
            if (!what.equals(shown)) {
                showOffline(account);
                shown = what;
            }
        }
    }

    private void show(AccountWindow window) {
        Subscription first = window.place().subscribe(place -> {
            if (place.channelId() != null) {
                whenPainted(window.account().store().timeline(place.channelId()));
            }
        });
        Subscription ready = window.ready().subscribe(now -> links.followWaiting());
        MainWindowView view = window.show(rail);
        replace(view, () -> {
            ready.unsubscribe();
            first.unsubscribe();
            window.hide();
        });
        shown = window;
        titling = window.title(railModel.currentName()).subscribe(stage::setTitle);
        view.focusContent();
    }

    private void showOffline(KnownAccount account) {
        ConnectionViewModel connection =
                new ConnectionViewModel(account.connection(), account.retryNow(), InstantSource.system());
        Hyperlink elsewhere = new Hyperlink(Text.of("shell.otherAccount"));
        elsewhere.setId("other-account");
        elsewhere.setOnAction(event -> addAccount.run());
        Node beside = rail.node();
        replace(
                new StartingView(settings.sidebarWidth().get(), beside, new Banner(connection, elsewhere)),
                connection::close);
    }

    private void welcome(WelcomeViewModel model) {
        WelcomeView view = new WelcomeView(model);
        if (accounts.isEmpty()) {
            replace(view, () -> {});
        } else {
            HBox.setHgrow(view, Priority.ALWAYS);
            HBox beside = new HBox(rail.node(), view);
            beside.getStyleClass().add("main-window");
            replace(beside, () -> {});
        }
        view.focusFirst();
    }

    private @Nullable Media media(String key) {
        return accounts.stream()
                .filter(known -> known.key().equals(key))
                .map(KnownAccount::signedIn)
                .map(ObservableValue::getValue)
                .filter(Objects::nonNull)
                .map(Account::media)
                .findFirst()
                .orElse(null);
    }

    /// Follows a `stoat:` link, if need be once an account is there.
    public void follow(String link) {
        links.follow(link);
    }

    private List<Links.Way> ways() {
        List<KnownAccount> order = new ArrayList<>(accounts);
        KnownAccount first = current.get();
        if (first != null && order.remove(first)) {
            order.addFirst(first);
        }
        return order.stream()
                .filter(known -> windows.of(known).get() != null
                        || known.connection().getValue() instanceof Connection.Connecting)
                .<Links.Way>map(known -> new AccountWay(windows.of(known).get(), () -> show(known)))
                .toList();
    }

    /// Says something for a few seconds.
    public void say(String text) {
        toasts.done(text);
    }

    /// Names the account if it is not on screen.
    private String about(KnownAccount account, String text) {
        return account.equals(current.get())
                ? text
                : Text.of("accounts.says", account.saved().name(), text);
    }

    /// Runs once, after the first channel with its messages was drawn.
    public void onChannelPainted(Runnable action) {
        painted = action;
    }

    @Override
    public void close() {
        following.unsubscribe();
        titling.unsubscribe();
        leave.run();
        leave = () -> {};
        railModel.close();
        windows.close();
    }

    private void replace(Node screen, Runnable onLeave) {
        leave.run();
        leave = onLeave;
        titling.unsubscribe();
        stage.setTitle(Text.of("app.name"));
        shown = null;
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
