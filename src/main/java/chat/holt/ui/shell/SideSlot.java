package chat.holt.ui.shell;

import chat.holt.ui.kit.SidePanels.Panel;
import chat.holt.ui.navigation.Place;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place at the right of the middle and the panel in it.
final class SideSlot extends StackPane {
    private static final PaneDivider.Range MEMBERS = new PaneDivider.Range(180, 232, 420);
    private static final PaneDivider.Range FINDINGS = new PaneDivider.Range(300, 360, 640);

    private final Screens screens;
    private final DoubleProperty memberWidth;
    private final DoubleProperty findingsWidth;
    private final PaneDivider memberDivider;
    private final PaneDivider findingsDivider;
    private @Nullable Screen screen;
    private @Nullable Panel panel;
    private @Nullable Place place;

    /// @param memberWidth of the members in logical pixels
    /// @param findingsWidth of the other panels
    SideSlot(Screens screens, DoubleProperty memberWidth, DoubleProperty findingsWidth) {
        this.screens = screens;
        this.memberWidth = memberWidth;
        this.findingsWidth = findingsWidth;
        memberDivider = divider("members-divider", memberWidth, MEMBERS);
        findingsDivider = divider("findings-divider", findingsWidth, FINDINGS);
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
            boolean members = next == Panel.MEMBERS;
            getChildren().setAll(screen.node(), members ? memberDivider : findingsDivider);
            DoubleProperty width = members ? memberWidth : findingsWidth;
            minWidthProperty().bind(width);
            prefWidthProperty().bind(width);
            maxWidthProperty().bind(width);
        }
    }

    /// Lies over the panel's edge and takes no room.
    private static PaneDivider divider(String id, DoubleProperty width, PaneDivider.Range range) {
        PaneDivider divider = new PaneDivider(id, width, range, HorizontalDirection.LEFT);
        StackPane.setAlignment(divider, Pos.CENTER_LEFT);
        divider.setTranslateX(-2);
        return divider;
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
