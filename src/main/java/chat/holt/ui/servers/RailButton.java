package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Icons;
import java.util.Objects;
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
final class RailButton extends Button {

    private static final int SIZE = 40;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Media media;
    private final IntegerProperty mentions = new SimpleIntegerProperty(this, "mentions");
    private final Tooltip tooltip = new Tooltip();
    private final StackPane face = new StackPane();
    private final StackPane mutedMark = new StackPane(Icons.of("fth-bell-off"));
    private RailItem item;

    RailButton(RailItem item, Media media) {
        this.media = media;
        this.item = item;
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
        StackPane.setAlignment(mutedMark, Pos.TOP_RIGHT);
        StackPane layers = new StackPane(bar, face, mutedMark, badge);
        layers.getStyleClass().add("rail-layers");
        setGraphic(layers);
        setTooltip(tooltip);
        update(item, true);
    }

    RailItem item() {
        return item;
    }

    void update(RailItem now) {
        update(now, false);
    }

    private void update(RailItem now, boolean first) {
        boolean samePicture = !first
                && item instanceof RailItem.ServerItem before
                && now instanceof RailItem.ServerItem after
                && before.name().equals(after.name())
                && Objects.equals(before.icon(), after.icon());
        item = now;
        mentions.set(now.mentions());
        pseudoClassStateChanged(SELECTED, now.selected());
        pseudoClassStateChanged(UNREAD, now instanceof RailItem.ServerItem server && server.unread());
        boolean muted = now instanceof RailItem.ServerItem server && server.muted();
        pseudoClassStateChanged(MUTED, muted);
        mutedMark.setVisible(muted);
        switch (now) {
            case RailItem.Home home -> {
                setId("rail-home");
                name(Text.of("rail.home"));
                if (first) {
                    face.getChildren().setAll(Icons.of("fth-message-circle"));
                }
            }
            case RailItem.ServerItem server -> {
                setId("rail-server-" + server.serverId());
                name(server.name());
                if (!samePicture) {
                    face.getChildren().setAll(picture(server));
                }
            }
        }
        String name = muted ? Text.of("notifying.spokenMuted", tooltip.getText()) : tooltip.getText();
        setAccessibleText(now.mentions() == 0 ? name : Text.of("rail.mentions", name, now.mentions()));
    }

    private void name(String name) {
        tooltip.setText(name);
    }

    private Node picture(RailItem.ServerItem server) {
        Avatar avatar = Avatar.square(SIZE);
        avatar.show(server.serverId(), server.name());
        if (server.icon() != null) {
            avatar.imageProperty().bind(media.avatar(server.icon(), SIZE));
        }
        return avatar;
    }
}
