package chat.holt.ui.shell;

import chat.holt.ui.kit.SidePanels.Panel;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    static final double NARROW = 560;
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
        StackPane.setAlignment(rings.node(), Pos.TOP_RIGHT);
        VBox.setVgrow(sidebarPlace, Priority.ALWAYS);
        sidebar = new VBox(sidebarPlace, ownUser.node());
        sidebar.getStyleClass().add("sidebar");
        divider = new PaneDivider("sidebar-divider", model.sidebarWidth(), 180, 248, 420);
        VBox.setVgrow(contentPlace, Priority.ALWAYS);
        contentPlace.setMinSize(0, 0);
        middle = new VBox(new Banner(connection), contentPlace);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        middlePlace.getChildren().add(middle);
        middlePlace.setMinWidth(0);
        HBox.setHgrow(middlePlace, Priority.ALWAYS);
        side = new SideSlot(screens);
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

    private void keyPressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && !event.isShiftDown() && (up || down) && settings.isEmpty()) {
            int by = up ? -1 : 1;
            if (event.isShortcutDown()) {
                model.stepServer(by);
            } else {
                model.stepChannel(by);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && settings.isEmpty()) {
            cyclePanes(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.K && settings.isEmpty()) {
            screens.jump();
            event.consume();
        } else if (event.isShortcutDown() && !event.isShiftDown() && settings.isEmpty() && sideKey(event.getCode())) {
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.COMMA) {
            openSettings();
            event.consume();
        }
    }

    private boolean sideKey(KeyCode code) {
        switch (code) {
            case P -> model.side().toggle(Panel.PINS);
            case U -> model.side().toggle(Panel.MEMBERS);
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
