package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.permissions.PermissionGroup;
import chat.holt.ui.kit.permissions.PermissionSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a role allows and denies, in groups.
final class RolePermissionsView extends VBox {
    private final RoleViewModel viewModel;
    private final Label blocked = new Label();
    private final List<Runnable> rows = new ArrayList<>();

    RolePermissionsView(RoleViewModel viewModel) {
        this.viewModel = viewModel;
        blocked.setId("role-permissions-blocked");
        blocked.getStyleClass().add("settings-notice");
        blocked.setWrapText(true);
        blocked.setGraphic(Icons.of("fth-lock"));
        blocked.managedProperty().bind(blocked.visibleProperty());
        VBox groups = new VBox();
        groups.getStyleClass().add("permission-groups");
        for (PermissionGroup group : PermissionGroup.values()) {
            Label heading = new Label(Text.of(group.nameKey()));
            heading.getStyleClass().addAll("group-label", "permission-heading");
            groups.getChildren().add(heading);
            group.permissions().forEach(permission -> groups.getChildren().add(row(permission)));
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(blocked, scroll);
    }

    /// Shows the role as it is now.
    void refresh() {
        String reason = viewModel.permissionsBlocked();
        blocked.setText(reason);
        blocked.setVisible(!reason.isEmpty());
        rows.forEach(Runnable::run);
    }

    private Node row(Permission permission) {
        Label name = new Label(Text.of(permission.nameKey()));
        name.getStyleClass().add("permission-name");
        Label meaning = new Label(Text.of(permission.meaningKey()));
        meaning.getStyleClass().add("permission-meaning");
        VBox texts = new VBox(name, meaning);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label lacked = new Label(Text.of("settings.server.permission.lacked"), Icons.of("fth-lock"));
        lacked.getStyleClass().add("permission-lacked");
        lacked.setMinWidth(Region.USE_PREF_SIZE);
        PermissionSwitch choice = new PermissionSwitch(permission, state -> viewModel.permission(permission, state));
        HBox row = new HBox(texts, lacked, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("permission-row");
        rows.add(() -> {
            boolean missing = viewModel.lacked(permission);
            boolean open = viewModel.permissionsBlocked().isEmpty();
            lacked.setVisible(missing && open);
            choice.show(viewModel.state(permission), viewModel.everyone());
            choice.setDisable(missing || !open);
        });
        return row;
    }
}
