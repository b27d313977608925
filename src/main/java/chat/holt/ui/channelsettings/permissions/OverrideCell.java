package chat.holt.ui.channelsettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A role for whom something is changed: its colour, name, and how much is allowed and denied.
final class OverrideCell extends ListCell<OverrideRow> {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final double SWATCH_RADIUS = 6;
    private static final double PICTURE_SIZE = 16;

    private final Circle swatch = new Circle(SWATCH_RADIUS);
    private final StackPane picture = new StackPane();
    private final Label name = new Label();
    private final Label counts = new Label();
    private final HBox box;

    OverrideCell() {
        getStyleClass().addAll("role-cell", "override-cell");
        swatch.getStyleClass().add("role-swatch");
        name.getStyleClass().add("role-row-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        counts.getStyleClass().add("role-row-meta");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        picture.setMinSize(PICTURE_SIZE, PICTURE_SIZE);
        box = new HBox(picture, name, counts);
        box.getStyleClass().add("role-row");
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OverrideRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            return;
        }
        setId("override-" + row.roleId());
        RoleColour.fill(swatch, row.colour());
        picture.getChildren()
                .setAll(row.everyone() ? Icons.of("fth-users") : row.locked() != null ? Icons.of("fth-lock") : swatch);
        name.setText(row.name());
        counts.setText(
                row.unsaved()
                        ? Text.of("permissions.row.unsaved")
                        : Text.of("permissions.row.counts", row.allowed(), row.denied()));
        pseudoClassStateChanged(LOCKED, row.locked() != null);
        setAccessibleText(Text.of("permissions.row.accessible", row.name(), row.allowed(), row.denied()));
        setGraphic(box);
    }
}
