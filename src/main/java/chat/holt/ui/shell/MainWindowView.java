package chat.holt.ui.shell;

import chat.holt.ui.kit.SidePanels.Panel;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The main window of the account on screen: rail, sidebar, middle and a side panel side by side, settings over all of
/// them. In a narrow window first the member list goes
/// and other panels lie over the middle, then sidebar and middle take turns.
final class MainWindowView extends StackPane {

    static final double NARROW = 720;
    static final double MEDIUM = 900;

    private final MainWindowViewModel model;
    private final Screens screens;
    private final StackPane sidebarPlace = new StackPane();
    private final StackPane contentPlace = new StackPane();
    private final StackPane middlePlace = new StackPane();
    private final HBox panes;
    private final SideSlot side;
    private final VBox sidebar;
    private final VBox middle;
    private final PaneDivider divider;
    private final Screen rail;
    private final Screen ownUser;
    private final Screen viewAs;
    private final Screen rings;
    private @Nullable Screen list;
    private @Nullable Screen content;
    private final SettingsLayers settings;
    private final WindowActs acts;
    private Subscription subscriptions = Subscription.EMPTY;

    /// @param rail is of all accounts and outlives this
    /// @param settings outlive this too
    MainWindowView(
            MainWindowViewModel model,
            ConnectionViewModel connection,
            Screens screens,
            Screen rail,
            SettingsLayers settings) {
        this.model = model;
        this.screens = screens;
        this.rail = rail;
        this.settings = settings;
        setId("main-window");
        getStyleClass().add("main-window");
        ownUser = screens.ownUser();
        viewAs = screens.viewAs();
        rings = screens.rings();
        acts = screens.acts();
        StackPane.setAlignment(rings.node(), Pos.TOP_RIGHT);
        VBox.setVgrow(sidebarPlace, Priority.ALWAYS);
        sidebar = new VBox(sidebarPlace, ownUser.node());
        sidebar.getStyleClass().add("sidebar");
        divider = new PaneDivider(
                "sidebar-divider",
                model.sidebarWidth(),
                new PaneDivider.Range(180, 248, 420),
                HorizontalDirection.RIGHT);
        VBox.setVgrow(contentPlace, Priority.ALWAYS);
        contentPlace.setMinSize(0, 0);
        middle = new VBox(new Banner(connection), contentPlace);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        middlePlace.getChildren().add(middle);
        middlePlace.setMinWidth(0);
        HBox.setHgrow(middlePlace, Priority.ALWAYS);
        side = new SideSlot(screens, model.memberListWidth(), model.findingsWidth());
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        // The seam lies over its neighbours and takes no room.
        divider.setViewOrder(-1);
        HBox.setMargin(divider, new Insets(0, -2, 0, -2));
        panes = new HBox(rail.node(), sidebar, divider, middlePlace, side);
        panes.getStyleClass().add("panes");
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().setAll(new VBox(viewAs.node(), panes), settings, rings.node());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyUnheard);
        subscriptions = model.ready()
                .subscribe(ready -> showPlace(null, model.place().get()))
                .and(model.place().subscribe(this::showPlace))
                .and(model.side().shown().subscribe(this::sideSwitched))
                .and(settings.onChange(this::focusContent))
                .and(model.look().subscribe((old, now) -> lookAnew()))
                .and(model.listFirst().subscribe((old, now) -> arrange()))
                .and(model.sidebarWidth().subscribe((old, now) -> arrange()))
                .and(widthProperty().subscribe((old, now) -> arrange()));
        arrange();
    }

    /// Opens your settings.
    void openSettings() {
        ownUser.focus().run();
    }

    /// Ends all view-models.
    void close() {
        subscriptions.unsubscribe();
        for (Screen screen : new @Nullable Screen[] {ownUser, viewAs, rings, list, content}) {
            end(screen);
        }
        side.clear();
        acts.close().run();
    }

    private static void end(@Nullable Screen screen) {
        if (screen != null) {
            screen.close().run();
        }
    }

    private void showPlace(@Nullable Place before, Place now) {
        if (!model.ready().get()) {
            sidebarPlace.getChildren().setAll(new Skeleton(8, 0, 0.55));
            contentPlace.getChildren().setAll(new Skeleton(7, 40));
            return;
        }
        boolean elsewhere = list == null || before == null || !Objects.equals(before.serverId(), now.serverId());
        if (elsewhere) {
            list = replace(list, screens.sidebar(now.serverId()), sidebarPlace);
        }
        content = replace(content, screens.content(now), contentPlace);
        boolean atSide = isInside(getScene() == null ? null : getScene().getFocusOwner(), side);
        showSide();
        // Who goes through what a panel lists stays in it.
        if (settings.isEmpty() && before != null && !atSide) {
            content.focus().run();
        }
    }

    /// Everything that depends on rights is made anew.
    private void lookAnew() {
        if (model.ready().get()) {
            model.stayOrLeave();
            showPlace(null, model.place().get());
        }
    }

    private static Screen replace(@Nullable Screen before, Screen now, StackPane place) {
        end(before);
        place.getChildren().setAll(now.node());
        return now;
    }

    private void showSide() {
        side.show(
                model.ready().get() ? model.side().shown().get() : null,
                model.place().get());
        arrange();
    }

    private void sideSwitched(@Nullable Panel before, @Nullable Panel now) {
        boolean had = isInside(getScene().getFocusOwner(), side);
        showSide();
        if (now != null && now != Panel.MEMBERS) {
            side.focus();
        } else if (had) {
            focusContent();
        }
    }

    /// Gives the keyboard to what is on top.
    void focusContent() {
        if (!settings.isEmpty()) {
            settings.focusTop();
        } else if (content != null) {
            content.focus().run();
        }
    }

    private void arrange() {
        double width = getWidth() <= 0 ? MEDIUM : getWidth();
        boolean narrow = width < NARROW;
        boolean listOnly = narrow && model.listFirst().get();
        show(sidebar, !narrow || listOnly);
        show(divider, !narrow);
        show(middlePlace, !listOnly);
        arrangeSide(width >= MEDIUM);
        double wanted = narrow ? Math.max(0, width - 64) : model.sidebarWidth().get();
        sidebar.setMinWidth(wanted);
        sidebar.setPrefWidth(wanted);
        sidebar.setMaxWidth(wanted);
    }

    /// @param room whether there is any beside the middle
    private void arrangeSide(boolean room) {
        StackPane over = middlePlace;
        if (room && side.getParent() == over) {
            over.getChildren().remove(side);
            panes.getChildren().add(side);
        } else if (!room && side.getParent() == panes) {
            panes.getChildren().remove(side);
            over.getChildren().add(side);
        }
        show(side, side.screen() != null && (room || side.covers()));
    }

    private static void show(Region pane, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    /// What has the keyboard goes before the window, and settings hide what is beneath them.
    private void keyPressed(KeyEvent event) {
        if (ShortcutKeys.claimed(event)) {
            return;
        }
        int server = ShortcutKeys.index(event, Shortcut.SERVER_BY_NUMBER);
        if (server >= 0 && settings.isEmpty()) {
            model.openServer(server);
            event.consume();
            return;
        }
        ShortcutKeys.find(event, Shortcut.Area.WINDOW)
                .filter(shortcut -> settings.isEmpty() || shortcut == Shortcut.SETTINGS)
                .filter(this::run)
                .ifPresent(shortcut -> event.consume());
    }

    /// @return whether it is one of this window's
    private boolean run(Shortcut shortcut) {
        switch (shortcut) {
            case SWITCHER -> screens.jump();
            case PALETTE -> acts.palette(this::run);
            case SHEET -> acts.sheet();
            case SETTINGS -> openSettings();
            case PINS -> model.side().toggle(Panel.PINS);
            case MEMBERS -> model.side().toggle(Panel.MEMBERS);
            case SEARCH -> {
                model.side().open(Panel.SEARCH);
                side.focus();
            }
            case PREVIOUS_CHANNEL -> model.stepChannel(-1);
            case NEXT_CHANNEL -> model.stepChannel(1);
            case PREVIOUS_UNREAD -> model.stepUnread(-1);
            case NEXT_UNREAD -> model.stepUnread(1);
            case NEXT_MENTION -> model.nextMention();
            case BACK -> model.stepVisited(-1);
            case FORWARD -> model.stepVisited(1);
            case MARK_SERVER_READ -> acts.markServerRead();
            case RELOAD -> acts.reload();
            case PREVIOUS_SERVER -> model.stepServer(-1);
            case NEXT_SERVER -> model.stepServer(1);
            case NEXT_PANE -> cyclePanes(1);
            case PREVIOUS_PANE -> cyclePanes(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keyUnheard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.side().close()) {
            focusContent();
            event.consume();
        }
    }

    private void cyclePanes(int by) {
        List<Screen> panes = new ArrayList<>();
        for (Screen screen : new @Nullable Screen[] {rail, list, content, side.screen()}) {
            if (screen != null && shown(screen.node())) {
                panes.add(screen);
            }
        }
        Node focused = getScene().getFocusOwner();
        int now = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (isInside(focused, panes.get(i).node())) {
                now = i;
            }
        }
        panes.get(Math.floorMod(now + by, panes.size())).focus().run();
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(@Nullable Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == pane) {
                return true;
            }
        }
        return false;
    }
}
