package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One permission: name, meaning, what holds or why it is locked, and the switch.
final class PermissionLine extends HBox {
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

    private final Label remark = new Label();
    private final Hyperlink why = new Hyperlink(Text.of("permissions.why"));
    private final Tooltip reason = new Tooltip();
    private final PermissionSwitch choice;

    /// @param name of the permission
    /// @param meaning what it lets one do
    PermissionLine(
            Permission permission, String name, String meaning, Consumer<PermissionState> choose, Runnable explain) {
        Label title = new Label(name);
        title.getStyleClass().add("permission-name");
        Label about = new Label(meaning);
        about.getStyleClass().add("permission-meaning");
        VBox texts = new VBox(title, about);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        remark.getStyleClass().add("permission-remark");
        remark.setMinWidth(Region.USE_PREF_SIZE);
        why.setId("permission-" + permission.wireName() + "-why");
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.getStyleClass().add("permission-why");
        why.setOnAction(click -> explain.run());
        choice = new PermissionSwitch(permission, name, choose);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("permission-row");
        getChildren().addAll(texts, remark, why, choice);
    }

    /// @param open whether anything can be changed at all
    void show(PermissionRow row, boolean open) {
        String refusal = row.refusal();
        boolean locked = open && !refusal.isEmpty();
        boolean elsewhere = row.changedElsewhere();
        remark.pseudoClassStateChanged(ELSEWHERE, elsewhere);
        if (elsewhere) {
            remark.setText(
                    Text.of("permissions.elsewhere", Text.of(row.elsewhere().nameKey())));
        } else if (locked) {
            remark.setText(Text.of("settings.server.permission.lacked"));
        } else {
            remark.setText(row.state() == PermissionState.NEUTRAL ? row.outcome() : "");
        }
        remark.setGraphic(elsewhere ? Icons.of("fth-alert-triangle") : locked ? Icons.of("fth-lock") : null);
        reason.setText(refusal);
        remark.setTooltip(locked ? reason : null);
        why.setVisible(locked && !elsewhere);
        why.setManaged(why.isVisible());
        choice.show(row);
        choice.setDisable(!open);
    }
}
