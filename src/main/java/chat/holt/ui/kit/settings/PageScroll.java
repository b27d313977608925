package chat.holt.ui.kit.settings;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What of a page scrolls when it does not fit; as wide as the page, and as high as there is room.
public final class PageScroll extends ScrollPane {
    public PageScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("settings-scroll");
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
