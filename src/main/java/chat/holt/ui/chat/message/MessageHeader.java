package chat.holt.ui.chat.message;

import chat.holt.ui.chat.message.ShownMessage.Author;
import chat.holt.ui.chat.message.ShownMessage.Mark;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import chat.holt.ui.chat.message.ShownMessage.RoleIcon;
import chat.holt.ui.kit.EmojiText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Author, role, marks and time of a message that begins a group.
public final class MessageHeader extends HBox {
    private static final int ROLE_ICON = 16;

    private final Pictures pictures;
    private final EmojiText name = new EmojiText("author");
    private final ImageView roleIcon = new ImageView();
    private final Label role = new Label(null, new StackPane(roleIcon));
    private final Tooltip roleName = new Tooltip();
    private final MarkList marks = new MarkList();
    private final Label time = new Label();
    private final Tooltip fullTime = new Tooltip();

    public MessageHeader(Pictures pictures) {
        this.pictures = pictures;
        getStyleClass().add("message-header");
        roleIcon.setFitWidth(ROLE_ICON);
        roleIcon.setFitHeight(ROLE_ICON);
        roleIcon.setPreserveRatio(true);
        role.setMinSize(ROLE_ICON, ROLE_ICON);
        role.getStyleClass().add("author-role");
        role.setTooltip(roleName);
        time.getStyleClass().add("message-time");
        time.setMinWidth(USE_PREF_SIZE);
        time.setTooltip(fullTime);
        getChildren().addAll(name, marks, time);
    }

    /// The node of the author's name.
    public EmojiText name() {
        return name;
    }

    public void show(ShownMessage message) {
        Author author = message.author();
        name.setText(author.name());
        name.setColour(author.colour());
        show(author.role());
        List<Mark> all =
                Stream.concat(author.marks().stream(), message.marks().stream()).toList();
        marks.show(all);
        time.setText(Times.clock(message.createdAt()));
        fullTime.setText(Times.full(message.createdAt()));
    }

    /// @param compact whether the time stands elsewhere
    public void setCompact(boolean compact) {
        time.setVisible(!compact);
        time.setManaged(!compact);
    }

    /// Like [#show(ShownMessage)] where other days stand side by side, so that the day is told too.
    public void showDated(ShownMessage message) {
        show(message);
        time.setText(Times.dateAndTime(message.createdAt()));
    }

    private void show(@Nullable RoleIcon shown) {
        roleIcon.imageProperty().unbind();
        if (shown == null) {
            getChildren().remove(role);
        } else {
            if (role.getParent() == null) {
                getChildren().add(getChildren().indexOf(name) + 1, role);
            }
            roleIcon.imageProperty().bind(pictures.avatar(new Picture.Stored(shown.icon()), ROLE_ICON));
            roleName.setText(shown.name());
            role.setAccessibleText(shown.name());
        }
    }
}
