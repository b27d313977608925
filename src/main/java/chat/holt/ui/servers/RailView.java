package chat.holt.ui.servers;

import chat.holt.media.Media;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.servers.RailItem.Home;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The unread conversations and the servers of an account in the rail, one button below the other.
public final class RailView extends VBox {

    private final RailViewModel model;
    private final Media media;
    private final Map<String, PlaceButton> buttons = new HashMap<>();
    private final ListChangeListener<RailItem> changed = change -> show();

    public RailView(RailViewModel model, Media media) {
        this.model = model;
        this.media = media;
        getStyleClass().add("rail-column");
        model.items().addListener(changed);
        show();
    }

    /// Stops following the model, which lives on.
    public void close() {
        model.items().removeListener(changed);
    }

    private void show() {
        Map<String, PlaceButton> before = new HashMap<>(buttons);
        buttons.clear();
        List<Node> nodes = new ArrayList<>();
        for (RailItem item : model.items()) {
            if (!(item instanceof Home)) {
                PlaceButton known = before.get(item.key());
                PlaceButton button = known != null ? known : button(item);
                button.update(item);
                buttons.put(item.key(), button);
                nodes.add(button);
            }
        }
        // Replacing the same nodes would take the focus away.
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private PlaceButton button(RailItem item) {
        PlaceButton button = new PlaceButton(item, media);
        button.setOnAction(event -> model.open(button.item()));
        Menus.onRequest(button, () -> model.actions(button.item()));
        return button;
    }
}
