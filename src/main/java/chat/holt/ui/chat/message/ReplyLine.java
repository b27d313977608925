package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.EmojiText;
import chat.holt.ui.kit.Icons;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line about a message replied to; a click goes there.
public final class ReplyLine extends HBox {
    private static final int AVATAR = 16;

    public ReplyLine(ShownMessage.Reply reply, Pictures pictures, Runnable jump) {
        getStyleClass().add("reply-line");
        getChildren().add(Icons.of("fth-corner-up-left"));
        ShownMessage.Author author = reply.author();
        String name = "";
        if (author != null) {
            name = reply.mentioned() ? "@" + author.name() : author.name();
            Avatar avatar = Avatar.round(AVATAR);
            avatar.show(author.userId(), author.name());
            if (author.picture() != null) {
                avatar.imageProperty().bind(pictures.avatar(author.picture(), AVATAR));
            }
            EmojiText label = new EmojiText("reply-author");
            label.setText(name);
            label.setColour(author.colour());
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(avatar, label);
        }
        EmojiText preview = new EmojiText("reply-preview");
        preview.setText(reply.preview());
        setHgrow(preview, Priority.ALWAYS);
        getChildren().add(preview);
        if (reply.files()) {
            getChildren().add(Icons.of("fth-paperclip"));
        }
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(Text.of("chat.reply.to", name, reply.preview()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump.run();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                jump.run();
                event.consume();
            }
        });
    }
}
