package chat.holt.ui.shell;

import chat.holt.ui.kit.SidePanels.Panel;
import chat.holt.ui.navigation.Place;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place at the right of the middle and the panel in it.
final class SideSlot extends StackPane {
    private static final double NARROW = 232;
    private static final double WIDE = 360;

    private final Screens screens;
    private @Nullable Screen screen;
    private @Nullable Panel panel;
    private @Nullable Place place;

    SideSlot(Screens screens) {
        this.screens = screens;
        getStyleClass().add("side-slot");
        setPickOnBounds(true);
    }

    /// Shows a panel for a place, the same as before if nothing it is about has changed.
    void show(@Nullable Panel next, Place where) {
        if (screen != null && next != null && next == panel && place != null && screens.sameSide(next, where, place)) {
            place = where;
            screens.sideMoved(where);
            return;
        }
        clear();
        panel = next;
        place = where;
        screen = next == null ? null : screens.side(next, where);
        if (screen != null) {
            getChildren().setAll(screen.node());
        }
        double width = next == Panel.MEMBERS ? NARROW : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /// What is there; null for nothing.
    @Nullable
    Screen screen() {
        return screen;
    }

    /// Whether what is there is worth covering the middle where both have no room.
    boolean covers() {
        return screen != null && panel != Panel.MEMBERS;
    }

    /// Ends what is there.
    void clear() {
        if (screen != null) {
            screen.close().run();
            screen = null;
            getChildren().clear();
        }
    }

    /// Gives the panel the keyboard, if there is one.
    void focus() {
        if (screen != null) {
            screen.focus().run();
        }
    }
}
