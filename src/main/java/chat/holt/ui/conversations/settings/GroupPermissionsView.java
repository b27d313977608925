package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.permissions.PermissionEditor;
import chat.holt.ui.kit.settings.PageHead;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The permissions page of a group's settings.
public final class GroupPermissionsView extends VBox {
    public GroupPermissionsView(GroupPermissionsViewModel viewModel) {
        setId("group-permissions");
        getStyleClass().add("settings-page");
        PermissionEditor editor = new PermissionEditor(viewModel.editor());
        VBox.setVgrow(editor, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new PageHead(Text.of("settings.server.role.permissions"), Text.of("group.permissions.text")),
                        editor);
    }
}
