package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one [FriendRow] with what is done most.
final class FriendCell extends ListCell<FriendRow> {

    private static final int PICTURE = 40;

    private final FriendsViewModel model;
    private final Media media;

    FriendCell(FriendsViewModel model, Media media) {
        this.model = model;
        this.media = media;
        Menus.onRequest(this, () -> {
            FriendRow row = getItem();
            return row == null ? List.of() : model.actions(row);
        });
    }

    @Override
    protected void updateItem(@Nullable FriendRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setId("friend-" + row.userId());
        setAccessibleText(Text.of("home.spokenFriend", row.name(), row.detail()));
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(row.userId(), row.name());
        avatar.show(row.presence());
        if (row.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(row.avatar(), PICTURE));
        }
        Label name = new Label(row.name());
        name.getStyleClass().addAll(Styles.STRONG, Styles.BODY);
        Label detail = new Label(row.detail());
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(name, detail);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(12, avatar, texts);
        line.getChildren().addAll(buttons(row));
        line.getStyleClass().add("friend-row");
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
    }

    private List<Node> buttons(FriendRow row) {
        return switch (row.relationship()) {
            case FRIEND ->
                List.of(button("message", "fth-message-circle", Text.of("home.message"), () -> model.message(row)));
            case INCOMING ->
                List.of(
                        button("accept", "fth-check", Text.of("home.accept"), () -> model.accept(row)),
                        button("refuse", "fth-x", Text.of("home.refuse"), () -> model.remove(row)));
            case OUTGOING -> List.of(button("cancel", "fth-x", Text.of("home.cancel"), () -> model.remove(row)));
            case BLOCKED -> List.of(button("unblock", "fth-unlock", Text.of("home.unblock"), () -> model.unblock(row)));
            case NONE, USER, BLOCKED_OTHER, UNKNOWN -> List.of();
        };
    }

    private Button button(String action, String icon, String text, Runnable handler) {
        Button button = Buttons.icon("friend-" + action, icon, text);
        button.setOnAction(event -> handler.run());
        return button;
    }
}
