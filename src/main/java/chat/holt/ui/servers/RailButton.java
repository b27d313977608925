package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Icons;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A place of the rail: its picture, a bar at the left for "selected" or "unread", and the number of mentions.
public class RailButton extends Button {

    /// Size of the picture in logical pixels.
    public static final int SIZE = 40;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final IntegerProperty mentions = new SimpleIntegerProperty(this, "mentions");
    private final Tooltip tooltip = new Tooltip();
    private final StackPane face = new StackPane();
    private final StackPane mutedMark = new StackPane(Icons.of("fth-bell-off"));

    public RailButton(String id) {
        setId(id);
        getStyleClass().setAll("rail-button");
        Region bar = new Region();
        bar.getStyleClass().add("rail-bar");
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        Badge badge = new Badge(mentions);
        StackPane.setAlignment(badge, Pos.BOTTOM_RIGHT);
        face.getStyleClass().add("rail-face");
        face.setMaxSize(SIZE, SIZE);
        mutedMark.getStyleClass().add("rail-muted-mark");
        mutedMark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mutedMark.setVisible(false);
        StackPane.setAlignment(mutedMark, Pos.TOP_RIGHT);
        StackPane layers = new StackPane(bar, face, mutedMark, badge);
        layers.getStyleClass().add("rail-layers");
        setGraphic(layers);
        setTooltip(tooltip);
    }

    /// Shows a picture of [#SIZE].
    public final void face(Node picture) {
        face.getChildren().setAll(picture);
    }

    /// @param name of the place; mentions are told besides
    public final void name(String name) {
        tooltip.setText(name);
        tellAll();
    }

    /// Shows what is going on there.
    ///
    /// @param selected whether it is on screen
    public final void state(boolean selected, boolean unread, int mentioned) {
        mentions.set(mentioned);
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(UNREAD, unread);
        tellAll();
    }

    public final void muted(boolean muted) {
        mutedMark.setVisible(muted);
        pseudoClassStateChanged(MUTED, muted);
        tellAll();
    }

    private void tellAll() {
        String name = mutedMark.isVisible() ? Text.of("notifying.spokenMuted", tooltip.getText()) : tooltip.getText();
        setAccessibleText(mentions.get() == 0 ? name : Text.of("rail.mentions", name, mentions.get()));
    }
}
