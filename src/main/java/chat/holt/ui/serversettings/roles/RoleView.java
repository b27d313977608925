package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.Role;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.permissions.PermissionEditor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The selected role: its appearance, permissions and members.
final class RoleView extends VBox {
    /// Parts of a role.
    enum Tab {
        APPEARANCE,
        PERMISSIONS,
        MEMBERS
    }

    private static final double SWATCH_RADIUS = 8;

    private final RolesViewModel roles;
    private final RoleViewModel viewModel;
    private final Media media;
    private final Circle swatch = new Circle(SWATCH_RADIUS);
    private final Label name = new Label();
    private final Button delete = new Button(Text.of("settings.server.role.delete"), Icons.of("fth-trash-2"));
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PERMISSIONS);
    private final Segmented<Tab> tabs = tabs(tab);
    private final StackPane content = new StackPane();
    private final Map<RoleDraft, RoleAppearanceView> appearances = new HashMap<>();
    private final PermissionEditor permissions;
    private final RoleMembersView members;

    RoleView(RolesViewModel roles, Media media) {
        this.roles = roles;
        this.viewModel = roles.role();
        this.media = media;
        this.permissions = new PermissionEditor(viewModel.permissions());
        this.members = new RoleMembersView(roles.members(), media);
        getStyleClass().add("role-view");
        swatch.getStyleClass().add("role-swatch");
        name.getStyleClass().add(Styles.TITLE);
        name.setId("role-title");
        delete.setId("role-delete");
        delete.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(click -> roles.delete(roles.selected().get()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(swatch, name, space, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("role-head");
        HBox tabRow = new HBox(tabs);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, tabRow, content);
        tabRow.visibleProperty().bind(tabs.visibleProperty());
        tabRow.managedProperty().bind(tabs.visibleProperty());
        tab.subscribe(chosen -> showTab());
        viewModel.role().subscribe(this::show);
        roles.rows().subscribe(this::count);
        roles.renaming().subscribe(id -> {
            if (!id.isEmpty()) {
                tab.set(Tab.APPEARANCE);
                RoleAppearanceView shown = appearance();
                if (shown != null) {
                    shown.rename();
                    roles.renamingBegan();
                }
            }
        });
    }

    private static Segmented<Tab> tabs(ObjectProperty<Tab> tab) {
        LinkedHashMap<Tab, String> names = new LinkedHashMap<>();
        names.put(Tab.APPEARANCE, Text.of("settings.server.role.appearance"));
        names.put(Tab.PERMISSIONS, Text.of("settings.server.role.permissions"));
        names.put(Tab.MEMBERS, Text.of("settings.server.role.members", 0));
        return new Segmented<>("role-tabs", names, tab);
    }

    private void show(@Nullable Role role) {
        setVisible(role != null);
        if (role == null) {
            return;
        }
        boolean everyone = viewModel.everyone();
        name.setText(role.name());
        swatch.setVisible(!everyone);
        swatch.setManaged(!everyone);
        RoleColour.fill(swatch, role.colour());
        delete.setVisible(!everyone && viewModel.editBlocked().isEmpty());
        tabs.setVisible(!everyone);
        count();
        showTab();
    }

    private void count() {
        if (tabs.lookup("#role-tabs-members") instanceof ToggleButton button) {
            button.setText(Text.of(
                    "settings.server.role.members", roles.count(roles.selected().get())));
        }
    }

    private void showTab() {
        roles.members().open(tab.get() == Tab.MEMBERS && !viewModel.everyone());
        Node shown = switch (viewModel.everyone() ? Tab.PERMISSIONS : tab.get()) {
            case APPEARANCE -> appearance();
            case PERMISSIONS -> permissions;
            case MEMBERS -> {
                members.refresh();
                yield members;
            }
        };
        if (shown == null) {
            return;
        }
        // Putting the same node in again would take the focus from it.
        if (!content.getChildren().contains(shown)) {
            content.getChildren().setAll(shown);
        }
    }

    private @Nullable RoleAppearanceView appearance() {
        return viewModel
                .draft()
                .map(draft -> {
                    RoleAppearanceView view =
                            appearances.computeIfAbsent(draft, role -> new RoleAppearanceView(viewModel, role, media));
                    view.refresh();
                    return view;
                })
                .orElse(null);
    }
}
