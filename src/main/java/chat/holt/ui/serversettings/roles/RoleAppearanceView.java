package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.ui.kit.Icons;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Name, colour and hoisting of a role.
final class RoleAppearanceView extends VBox {
    private static final double HINT_SPACING = 6;

    private final RoleViewModel viewModel;
    private final Label blocked = new Label();
    private final TextField name = new TextField();
    private final TextField colour = new TextField();
    private final CheckBox hoist = new CheckBox(Text.of("settings.server.role.hoist"));
    /// Whether the fields change by themselves; at first they do, as listeners hear their empty state.
    private boolean showing = true;

    RoleAppearanceView(RoleViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("role-appearance");
        blocked.getStyleClass().add("settings-notice");
        blocked.setWrapText(true);
        blocked.setGraphic(Icons.of("fth-lock"));
        blocked.managedProperty().bind(blocked.visibleProperty());
        name.setId("role-name");
        colour.setId("role-colour");
        hoist.setId("role-hoist");
        name.textProperty().subscribe((before, now) -> changed(() -> viewModel.name(now.strip())));
        colour.textProperty().subscribe((before, now) -> changed(() -> viewModel.colour(now.strip())));
        hoist.selectedProperty().subscribe((before, now) -> changed(() -> viewModel.hoist(now)));
        getChildren()
                .addAll(
                        blocked,
                        field("settings.server.role.name", name),
                        new VBox(
                                HINT_SPACING,
                                field("settings.server.role.colour", colour),
                                hint("settings.server.role.colour.hint")),
                        new VBox(HINT_SPACING, hoist, hint("settings.server.role.hoist.hint")));
    }

    /// Shows the role as it is now; what is being typed stays.
    void refresh() {
        Role role = viewModel.role().get();
        if (role == null) {
            return;
        }
        showing = true;
        set(name, role.name());
        set(colour, Objects.requireNonNullElse(role.colour(), ""));
        hoist.setSelected(role.hoist());
        showing = false;
        String reason = viewModel.editBlocked();
        blocked.setText(reason);
        blocked.setVisible(!reason.isEmpty());
        name.setDisable(!reason.isEmpty());
        colour.setDisable(!reason.isEmpty());
        hoist.setDisable(!reason.isEmpty());
    }

    private void changed(Runnable change) {
        if (!showing && viewModel.role().get() != null) {
            change.run();
        }
    }

    private static void set(TextField field, String value) {
        if (!field.getText().strip().equals(value)) {
            field.setText(value);
        }
    }

    private static VBox field(String key, TextField field) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private static Label hint(String key) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        return label;
    }
}
