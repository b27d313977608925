package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// What a row of the list of roles shows; also what floats under the pointer while it is dragged.
final class RoleRowBox extends HBox {
    private static final double SWATCH_RADIUS = 6;
    private static final double ICON_WIDTH = 16;
    private static final double GRIP_WIDTH = 6;
    private static final double GRIP_HEIGHT = 10;

    RoleRowBox(RoleRow row) {
        getStyleClass().add("role-row");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(row.name());
        name.getStyleClass().add("role-row-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(meta(row));
        count.getStyleClass().add("role-row-meta");
        count.setMinWidth(USE_PREF_SIZE);
        if (row.everyone()) {
            getChildren().addAll(icon("fth-users"), name, space, count);
        } else {
            getChildren().addAll(row.locked() ? icon("fth-lock") : grip(), swatch(row), name, space, count);
        }
    }

    private static String meta(RoleRow row) {
        if (row.everyone()) {
            return Text.of("settings.server.roles.default");
        }
        String members = Text.of("settings.server.roles.count", row.members());
        return row.yours() ? Text.of("settings.server.roles.yours", members) : members;
    }

    private static Node swatch(RoleRow row) {
        Circle circle = new Circle(SWATCH_RADIUS);
        circle.getStyleClass().add("role-swatch");
        RoleColour.fill(circle, row.colour());
        return circle;
    }

    /// Six dots, as wide as an icon.
    private static Node grip() {
        Region dots = new Region();
        dots.getStyleClass().add("role-grip");
        dots.setMinSize(GRIP_WIDTH, GRIP_HEIGHT);
        dots.setMaxSize(GRIP_WIDTH, GRIP_HEIGHT);
        HBox box = new HBox(dots);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(ICON_WIDTH);
        return box;
    }

    private static Node icon(String icon) {
        Node node = Icons.of(icon);
        node.getStyleClass().add("role-row-icon");
        return node;
    }
}
