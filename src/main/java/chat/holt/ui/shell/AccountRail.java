package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.servers.RailButton;
import chat.holt.ui.servers.RailView;
import chat.holt.ui.servers.RailViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rail: the accounts one below the other, beneath the one on screen its servers. Up and down move between the
/// buttons, Tab leaves; with Alt and Shift they move an account, as
/// dragging does.
final class AccountRail extends ScrollPane {

    private final AccountRailViewModel model;
    private final Function<String, @Nullable Media> media;
    private final VBox column = new VBox();
    private final Map<String, AccountButton> buttons = new HashMap<>();
    private final RailButton add = new RailButton("add-account");
    private boolean dragged;
    private @Nullable RailViewModel shown;
    private @Nullable RailView servers;

    /// @param media of an account, by its key; null while it is not signed in
    AccountRail(AccountRailViewModel model, Function<String, @Nullable Media> media, Runnable add) {
        this.model = model;
        this.media = media;
        setId("rail");
        getStyleClass().add("rail");
        setAccessibleText(Text.of("rail.title"));
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        column.getStyleClass().addAll("rail-column", "rail-accounts");
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        this.add.face(Icons.of("fth-plus"));
        this.add.name(Text.of("accounts.add"));
        this.add.setOnAction(event -> add.run());
        model.items().addListener((ListChangeListener<AccountItem>) change -> show());
        model.places().subscribe(now -> show());
    }

    /// Gives the keyboard to the place on screen.
    void focusCurrent() {
        List<RailButton> order = order();
        order.stream()
                .filter(button -> button.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .findFirst()
                .orElse(order.getFirst())
                .requestFocus();
    }

    private void show() {
        List<AccountItem> items = model.items();
        if (items.stream().map(AccountItem::key).distinct().count() < items.size()) {
            return; // in the midst of a change of order
        }
        showServers(model.places().getValue());
        Map<String, AccountButton> before = new HashMap<>(buttons);
        buttons.clear();
        List<Node> nodes = new ArrayList<>();
        for (AccountItem item : items) {
            AccountButton known = before.get(item.key());
            AccountButton button = known != null ? known : button(item);
            button.update(item, media.apply(item.key()));
            buttons.put(item.key(), button);
            nodes.add(button);
            // While accounts take turns two items may seem to be the current one.
            if (item.key().equals(model.currentKey())
                    && servers != null
                    && !servers.getChildren().isEmpty()) {
                nodes.add(line());
                nodes.add(servers);
                nodes.add(line());
            }
        }
        nodes.add(add);
        // Replacing the same nodes would take the focus away.
        if (!withoutLines(column.getChildren()).equals(withoutLines(nodes))) {
            column.getChildren().setAll(nodes);
        }
    }

    private void showServers(@Nullable RailViewModel now) {
        String key = model.currentKey();
        Media pictures = key == null ? null : media.apply(key);
        RailViewModel next = pictures == null ? null : now;
        if (next != shown) {
            if (servers != null) {
                servers.close();
            }
            shown = next;
            servers = next == null || pictures == null ? null : new RailView(next, pictures);
        }
    }

    private static Separator line() {
        Separator line = new Separator();
        line.getStyleClass().add("rail-line");
        return line;
    }

    private static List<Node> withoutLines(List<Node> nodes) {
        return nodes.stream().filter(node -> !(node instanceof Separator)).toList();
    }

    private AccountButton button(AccountItem item) {
        AccountButton button = new AccountButton(item, media.apply(item.key()));
        button.setOnAction(event -> {
            if (!dragged) {
                model.open(button.item());
            }
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> moveByKey(button, event));
        ShortcutKeys.claim(button, event -> places(event) != 0);
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = false);
        button.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(button, event));
        Menus.onRequest(button, () -> model.actions(button.item()));
        return button;
    }

    /// Takes the place of the account whose middle the pointer passes.
    private void drag(AccountButton button, MouseEvent event) {
        List<AccountButton> order = model.items().stream()
                .map(item -> Objects.requireNonNull(buttons.get(item.key())))
                .toList();
        int index = order.indexOf(button);
        int by = index > 0 && event.getSceneY() < middle(order.get(index - 1))
                ? -1
                : index < order.size() - 1 && event.getSceneY() > middle(order.get(index + 1)) ? 1 : 0;
        if (by != 0) {
            dragged = true;
            model.move(button.item(), by);
            column.layout();
        }
    }

    private static double middle(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getCenterY();
    }

    /// How many places an account is to be moved.
    private static int places(KeyEvent event) {
        return ShortcutKeys.matches(event, Shortcut.MOVE_UP)
                ? -1
                : ShortcutKeys.matches(event, Shortcut.MOVE_DOWN) ? 1 : 0;
    }

    private void moveByKey(AccountButton button, KeyEvent event) {
        int by = places(event);
        if (by != 0) {
            model.move(button.item(), by);
            button.requestFocus();
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        int by = step(event);
        if (by != 0 && !event.isAltDown() && !event.isControlDown()) {
            List<RailButton> order = order();
            int index = order.indexOf(getScene().getFocusOwner()) + by;
            if (index >= 0 && index < order.size()) {
                order.get(index).requestFocus();
            }
            event.consume();
        }
    }

    private static int step(KeyEvent event) {
        return event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    }

    private List<RailButton> order() {
        return column.getChildren().stream()
                .flatMap(node -> node instanceof RailView inner ? inner.getChildren().stream() : List.of(node).stream())
                .filter(RailButton.class::isInstance)
                .map(RailButton.class::cast)
                .toList();
    }
}
