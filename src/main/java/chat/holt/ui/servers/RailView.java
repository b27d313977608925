package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Menus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The rail: one button below the other. Up and down move between them, Tab leaves.
public final class RailView extends ScrollPane {

    private final RailViewModel model;
    private final Media media;
    private final VBox column = new VBox();
    private final Map<String, RailButton> buttons = new HashMap<>();

    public RailView(RailViewModel model, Media media) {
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
        column.getStyleClass().add("rail-column");
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.items().addListener((ListChangeListener<RailItem>) change -> show());
        show();
    }

    /// Gives the keyboard to the place on screen.
    public void focusCurrent() {
        buttons.values().stream()
                .filter(button -> button.item().selected())
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        Map<String, RailButton> before = new HashMap<>(buttons);
        buttons.clear();
        List<Node> nodes = new ArrayList<>();
        for (RailItem item : model.items()) {
            String key = item instanceof RailItem.ServerItem server ? server.serverId() : "";
            RailButton known = before.get(key);
            RailButton button = known != null ? known : button(item);
            button.update(item);
            buttons.put(key, button);
            nodes.add(button);
            if (item instanceof RailItem.Home) {
                Separator line = new Separator();
                line.getStyleClass().add("rail-line");
                nodes.add(line);
            }
        }
        // Replacing the same nodes would take the focus away.
        if (!column.getChildren().stream()
                .filter(RailButton.class::isInstance)
                .toList()
                .equals(nodes.stream().filter(RailButton.class::isInstance).toList())) {
            column.getChildren().setAll(nodes);
        }
    }

    private RailButton button(RailItem item) {
        RailButton button = new RailButton(item, media);
        button.setOnAction(event -> model.open(button.item()));
        Menus.onRequest(button, () -> model.actions(button.item()));
        return button;
    }

    private void keyPressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !event.isAltDown() && !event.isControlDown()) {
            List<Node> order = column.getChildren().stream()
                    .filter(RailButton.class::isInstance)
                    .toList();
            int index = order.indexOf(getScene().getFocusOwner()) + by;
            if (index >= 0 && index < order.size()) {
                order.get(index).requestFocus();
            }
            event.consume();
        }
    }
}
