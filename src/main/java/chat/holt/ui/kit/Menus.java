package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Draws [MenuAction]s as context menus: icon, text, and right-aligned the shortcut or the reason why not.
public final class Menus {

    private static final double ICON_WIDTH = 16;

    /// Escape closes a menu and nothing beneath it: by themselves menus let the key through.
    private static final EventHandler<KeyEvent> ESCAPE = event -> {
        if (event.getCode() == KeyCode.ESCAPE && event.getSource() instanceof ContextMenu menu) {
            menu.hide();
            event.consume();
        }
    };

    private Menus() {}

    /// Opens the menu on right click, the menu key and Shift+F10. The actions are asked for each time, so they are
    /// always
    /// those of the moment.
    public static void onRequest(Node node, Supplier<List<MenuAction>> actions) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            List<MenuAction> now = actions.get();
            if (!now.isEmpty()) {
                if (event.isKeyboardTrigger()) {
                    showBelow(node, now);
                } else {
                    contextMenu(now).show(node, event.getScreenX(), event.getScreenY());
                }
                event.consume();
            }
        });
    }

    /// Lets the menu key and Shift+F10 ask the focused node for its menu, or the focused row of a list. Of the desktops
    /// only Windows does so by itself, and that not for rows.
    public static void followKeyboard(Scene scene) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(ContextMenu.class::isInstance)
                        .forEach(menu -> menu.addEventHandler(KeyEvent.KEY_PRESSED, ESCAPE));
            }
        });
        // A held key repeats, but asks once.
        AtomicBoolean held = new AtomicBoolean();
        scene.addEventHandler(KeyEvent.KEY_RELEASED, event -> held.set(false));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                Node owner = scene.getFocusOwner();
                if (owner != null && !held.getAndSet(true)) {
                    ask(owner);
                }
                event.consume();
            }
        });
    }

    private static void ask(Node owner) {
        Node target = focusedRow(owner);
        if (target == owner && System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        Bounds local = target.getLayoutBounds();
        Point2D at = target.localToScene(local.getCenterX(), local.getCenterY());
        Point2D screen = target.localToScreen(local.getCenterX(), local.getCenterY());
        var place = new PickResult(target, at.getX(), at.getY());
        var request = new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                true,
                place);
        Event.fireEvent(target, request);
    }

    private static Node focusedRow(Node owner) {
        if (owner instanceof ListView<?>) {
            for (Node row : owner.lookupAll(".list-cell")) {
                if (row instanceof ListCell<?> cell && cell.isFocused() && !cell.isEmpty()) {
                    return cell;
                }
            }
        }
        return owner;
    }

    /// Opens the menu at the lower left corner of the node.
    public static ContextMenu showBelow(Node node, List<MenuAction> actions) {
        ContextMenu menu = contextMenu(actions);
        Point2D corner = node.localToScreen(0, node.getBoundsInLocal().getMaxY());
        if (corner == null) {
            menu.show(node, Side.BOTTOM, 0, 0);
        } else {
            menu.show(node, corner.getX(), corner.getY() + 4);
        }
        return menu;
    }

    /// Opens the menu over the upper left corner of the node, for what is at the foot of the window.
    public static ContextMenu showAbove(Node node, List<MenuAction> actions) {
        ContextMenu menu = contextMenu(actions);
        menu.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        Point2D corner = node.localToScreen(0, node.getBoundsInLocal().getMinY());
        if (corner == null) {
            menu.show(node, Side.TOP, 0, 0);
        } else {
            menu.show(node, corner.getX(), corner.getY() - 4);
        }
        return menu;
    }

    /// A menu of the actions, not yet shown.
    public static ContextMenu contextMenu(List<MenuAction> actions) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(actions, KeyBindings.usual()));
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> {
            Scene behind = menu.getOwnerWindow().getScene();
            menu.getItems().setAll(items(actions, ShortcutKeys.bindings(behind)));
        });
        menu.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> alignRows(menu.getItems()));
        MenuKeys.leadTo(menu);
        return menu;
    }

    private static List<MenuItem> items(List<MenuAction> actions, KeyBindings keys) {
        boolean icons = actions.stream().anyMatch(action -> icon(action) != null);
        return actions.stream().map(action -> item(action, icons, keys)).toList();
    }

    /// Items are as wide as what they hold; all must be as wide as the widest for their right sides to meet.
    private static void alignRows(List<MenuItem> items) {
        List<Region> rows = items.stream()
                .map(item -> item instanceof CustomMenuItem custom ? custom.getContent() : item.getGraphic())
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .toList();
        double widest =
                rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
        rows.forEach(row -> row.setPrefWidth(Math.ceil(widest)));
    }

    private static MenuItem item(MenuAction action, boolean icons, KeyBindings keys) {
        if (action.isSeparator()) {
            return new SeparatorMenuItem();
        }
        if (action.isSubmenu() && action.enabled()) {
            return submenu(action, icons, keys);
        }
        CustomMenuItem item = new CustomMenuItem(row(action, icons, keys), true);
        item.setText(action.text());
        named(item, action);
        Runnable why = action.why();
        if (action.enabled()) {
            item.setOnAction(event -> action.run());
        } else if (why != null) {
            // Looks disabled, but leads to the explanation.
            item.getStyleClass().add("refused");
            item.setOnAction(event -> why.run());
        } else {
            item.setDisable(true);
        }
        return item;
    }

    /// A menu shows its graphic where others show their content.
    private static MenuItem submenu(MenuAction action, boolean icons, KeyBindings keys) {
        Menu menu = new Menu(null, row(action, icons, keys));
        named(menu, action);
        menu.getStyleClass().add("menu-submenu");
        menu.getItems().setAll(items(action.children(), keys));
        menu.setOnShown(event -> alignRows(menu.getItems()));
        return menu;
    }

    private static void named(MenuItem item, MenuAction action) {
        item.setId(action.id());
        item.getStyleClass().add("menu-action");
        if (action.danger()) {
            item.getStyleClass().add(Styles.DANGER);
        }
    }

    private static @Nullable String icon(MenuAction action) {
        return action.chosen() ? "fth-check" : action.icon();
    }

    /// The action whose keys are pressed.
    public static Optional<MenuAction> pressed(List<MenuAction> actions, KeyEvent event) {
        return actions.stream()
                .filter(action -> {
                    Shortcut shortcut = action.shortcut();
                    return shortcut != null && ShortcutKeys.matches(event, shortcut);
                })
                .findFirst();
    }

    private static @Nullable String aside(MenuAction action, KeyBindings keys) {
        if (action.disabledReason() != null) {
            return action.disabledReason();
        }
        Shortcut shortcut = action.shortcut();
        return action.aside() != null || shortcut == null ? action.aside() : keys.text(shortcut);
    }

    /// @param icons whether some action of the menu has an icon, for which the others leave room
    private static HBox row(MenuAction action, boolean icons, KeyBindings keys) {
        HBox row = new HBox(12);
        row.getStyleClass().add("menu-action-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId(action.id() + "-row");
        String icon = icon(action);
        if (icon != null) {
            row.getChildren().add(Icons.of(icon));
        } else if (icons) {
            Region room = new Region();
            room.setMinWidth(ICON_WIDTH);
            row.getChildren().add(room);
        }
        Label text = new Label(action.text());
        text.getStyleClass().add("menu-action-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().addAll(text, gap);
        String aside = aside(action, keys);
        if (aside != null) {
            Label label = new Label(aside);
            label.getStyleClass().add("menu-action-aside");
            row.getChildren().add(label);
        }
        boolean explained = !action.enabled() && action.why() != null;
        if (explained) {
            row.getChildren().add(Icons.of("fth-help-circle"));
        } else if (action.isSubmenu()) {
            row.getChildren().add(Icons.of("fth-chevron-right"));
        }
        String words = Objects.requireNonNullElse(action.spoken(), action.text());
        String name = action.chosen() ? Text.of("menu.chosen", words) : words;
        String spoken = aside == null ? name : name + ", " + aside;
        row.setAccessibleText(
                explained
                        ? Text.of("menu.explained", spoken)
                        : action.isSubmenu() ? Text.of("menu.submenu", spoken) : spoken);
        return row;
    }
}
