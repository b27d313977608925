package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who has the role.
final class RoleMembersView extends StackPane {
    private static final double ROW_HEIGHT = 44;

    private final RoleViewModel viewModel;
    private final ListView<RoleMember> list = new ListView<>();

    RoleMembersView(RoleViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        list.setId("role-members");
        list.getStyleClass().add("role-members");
        list.setFixedCellSize(ROW_HEIGHT);
        Label nobody = new Label(Text.of("settings.server.role.members.empty"));
        nobody.getStyleClass().add("muted");
        list.setPlaceholder(nobody);
        list.setCellFactory(view -> new MemberOfRoleCell(media));
        getChildren().add(list);
    }

    /// Shows who has it now.
    void refresh() {
        if (!list.getItems().equals(viewModel.members())) {
            list.getItems().setAll(viewModel.members());
        }
    }

    private static final class MemberOfRoleCell extends ListCell<RoleMember> {
        private static final int AVATAR = 28;

        private final Media media;
        private final Avatar avatar = Avatar.round(AVATAR);
        private final Label name = new Label();
        private final Label tag = new Label();
        private final HBox box;

        MemberOfRoleCell(Media media) {
            this.media = media;
            name.getStyleClass().add("medium");
            tag.getStyleClass().add("meta");
            VBox texts = new VBox(name, tag);
            texts.setAlignment(Pos.CENTER_LEFT);
            box = new HBox(avatar, texts);
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("role-member");
        }

        @Override
        protected void updateItem(@Nullable RoleMember member, boolean empty) {
            super.updateItem(member, empty);
            avatar.imageProperty().unbind();
            avatar.imageProperty().set(null);
            boolean shown = member != null && !empty;
            setGraphic(shown ? box : null);
            setAccessibleText(member == null ? null : member.name());
            if (member != null) {
                avatar.show(member.userId(), member.name());
                if (member.avatar() != null) {
                    avatar.imageProperty().bind(media.avatar(member.avatar(), AVATAR));
                }
                name.setText(member.name());
                tag.setText(member.tag());
            }
        }
    }
}
