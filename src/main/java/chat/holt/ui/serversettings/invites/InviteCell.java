package chat.holt.ui.serversettings.invites;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One invite: code and link, where it leads, who made it, and buttons to copy and revoke it.
final class InviteCell extends ListCell<InviteRow> {
    private static final int AVATAR = 24;
    private static final double CODE_WIDTH = 300;
    private static final double CHANNEL_WIDTH = 180;

    private final Media media;
    private final Label code = new Label();
    private final Label link = new Label();
    private final Label channel = new Label("", Icons.of("fth-hash"));
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label creator = new Label();
    private final Button copy = Buttons.icon("", "fth-copy", Text.of("invites.copy"));
    private final Button revoke = Buttons.icon("", "fth-trash-2", Text.of("invites.revoke"));
    private final HBox row;

    InviteCell(Media media, Consumer<InviteRow> onCopy, Consumer<InviteRow> onRevoke) {
        this.media = media;
        getStyleClass().add("ban-cell");
        code.getStyleClass().add(Styles.MEDIUM);
        link.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox what = new VBox(code, link);
        what.setAlignment(Pos.CENTER_LEFT);
        width(what, CODE_WIDTH);
        channel.setMinWidth(CHANNEL_WIDTH);
        channel.setMaxWidth(CHANNEL_WIDTH);
        creator.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(creator, Priority.ALWAYS);
        copy.setOnAction(click -> onCopy.accept(getItem()));
        revoke.setOnAction(click -> onRevoke.accept(getItem()));
        row = new HBox(what, channel, avatar, creator, copy, revoke);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ban-row");
        setPrefWidth(0);
    }

    private static void width(VBox box, double width) {
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable InviteRow invite, boolean empty) {
        super.updateItem(invite, empty);
        avatar.imageProperty().unbind();
        if (invite == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        code.setText(invite.code());
        link.setText(invite.link());
        channel.setText(invite.channel().isEmpty() ? Text.of("invites.hiddenChannel") : invite.channel());
        avatar.show(invite.creatorId(), invite.creatorName());
        if (invite.creatorAvatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(invite.creatorAvatar(), AVATAR));
        }
        creator.setText(invite.creatorName());
        copy.setId("copy-" + invite.code());
        copy.setAccessibleText(Text.of("invites.copy.accessible", invite.code()));
        revoke.setId("revoke-" + invite.code());
        revoke.setAccessibleText(Text.of("invites.revoke.accessible", invite.code()));
        setAccessibleText(Text.of("invites.row", invite.code(), channel.getText(), invite.creatorName()));
        setGraphic(row);
    }
}
