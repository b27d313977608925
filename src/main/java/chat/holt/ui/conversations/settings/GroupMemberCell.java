package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Somebody in a group, with what can be done.
final class GroupMemberCell extends ListCell<GroupMember> {
    private static final int PICTURE = 32;

    private final Media media;
    private final Avatar avatar = Avatar.round(PICTURE);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final Node crown = Icons.of("fth-award");
    private final Button more = Buttons.icon("group-member-more", "fth-more-vertical", Text.of("group.members.more"));
    private final HBox row;

    GroupMemberCell(Media media, Function<GroupMember, List<MenuAction>> actions) {
        this.media = media;
        getStyleClass().add("group-member-cell");
        name.getStyleClass().add(Styles.MEDIUM);
        tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
        crown.getStyleClass().add("group-crown");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        more.setFocusTraversable(false);
        more.setOnAction(click -> Menus.showBelow(more, actions.apply(getItem())));
        row = new HBox(10, avatar, name, crown, tag, gap, more);
        row.setAlignment(Pos.CENTER_LEFT);
        Menus.onRequest(this, () -> getItem() == null ? List.of() : actions.apply(getItem()));
    }

    @Override
    protected void updateItem(@Nullable GroupMember member, boolean empty) {
        super.updateItem(member, empty);
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (empty || member == null) {
            setId(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setId("group-member-" + member.face().id());
        avatar.show(member.face().id(), member.face().name());
        avatar.show(member.presence());
        if (member.face().picture() != null) {
            avatar.imageProperty().bind(media.avatar(member.face().picture(), PICTURE));
        }
        name.setText(member.face().name());
        tag.setText(member.tag());
        crown.setVisible(member.owner());
        crown.setManaged(member.owner());
        setAccessibleText(
                member.owner()
                        ? member.face().name() + ", " + Text.of("group.members.owner")
                        : member.face().name());
        setGraphic(row);
    }
}
