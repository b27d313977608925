package chat.holt.ui.kit;

import chat.holt.ui.navigation.Anchor;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Where nodes are on the screen.
public final class Anchors {

    private Anchors() {}

    /// The place of a node that is in a shown window.
    public static Anchor of(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Anchor(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }
}
