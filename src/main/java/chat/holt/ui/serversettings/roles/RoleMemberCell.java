package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A member in a list of those with, or without, a role.
final class RoleMemberCell extends ListCell<RoleMember> {
    static final double HEIGHT = 44;
    private static final int AVATAR = 28;

    private final Media media;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final HBox box;
    private Function<RoleMember, Node> aside = member -> new HBox();

    RoleMemberCell(Media media) {
        this.media = media;
        getStyleClass().add("role-member-cell");
        name.getStyleClass().add("medium");
        tag.getStyleClass().add(Styles.META);
        VBox texts = new VBox(name, tag);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box = new HBox(avatar, texts, new HBox());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("role-member");
    }

    /// Puts something at the end of each row.
    RoleMemberCell with(Function<RoleMember, Node> shown) {
        aside = shown;
        return this;
    }

    /// Lets a click choose who is shown.
    RoleMemberCell choosing(AddRoleMembersViewModel viewModel) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                viewModel.toggle(getItem());
            }
        });
        return with(member -> {
            String blocked = viewModel.blocked(member);
            if (!blocked.isEmpty()) {
                Label lock = new Label(null, Icons.of("fth-lock"));
                lock.setTooltip(new Tooltip(blocked));
                setAccessibleText(Text.of("settings.server.role.members.row", member.name(), blocked));
                return lock;
            }
            CheckBox box = new CheckBox();
            box.setSelected(viewModel.chosen(member));
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            if (viewModel.chosen(member)) {
                setAccessibleText(Text.of(
                        "settings.server.role.members.row",
                        member.name(),
                        Text.of("settings.server.role.members.isChosen")));
            }
            return box;
        });
    }

    @Override
    protected void updateItem(@Nullable RoleMember member, boolean empty) {
        super.updateItem(member, empty);
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        RoleMember shown = empty ? null : member;
        setGraphic(shown == null ? null : box);
        setAccessibleText(shown == null ? null : shown.name());
        setId(shown == null ? null : "role-member-" + shown.userId());
        if (shown != null) {
            avatar.show(shown.userId(), shown.name());
            if (shown.avatar() != null) {
                avatar.imageProperty().bind(media.avatar(shown.avatar(), AVATAR));
            }
            name.setText(shown.name());
            tag.setText(shown.tag());
            box.getChildren().set(2, aside.apply(shown));
        }
    }
}
