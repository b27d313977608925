package chat.holt.ui.chat.suggest;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.EmojiText;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiPictures;
import chat.holt.ui.kit.people.Face;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One suggestion: its picture, its name and what tells it from others.
final class SuggestionCell extends ListCell<Suggestion> {
    private static final int PICTURE = 24;

    private final Media media;

    SuggestionCell(Media media) {
        this.media = media;
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        setText(null);
        if (empty || suggestion == null) {
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setAccessibleText(
                suggestion.detail().isEmpty()
                        ? suggestion.name()
                        : Text.of("suggest.spoken", suggestion.name(), suggestion.detail()));
        EmojiText name = new EmojiText("suggestion-name");
        name.setText(suggestion.name());
        name.setColour(suggestion.colour());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label detail = new Label(suggestion.detail());
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox row = new HBox(10, picture(suggestion), name, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
    }

    private Node picture(Suggestion suggestion) {
        if (suggestion.emoji() != null) {
            return place(new EmojiPictures(media).view(suggestion.emoji(), PICTURE));
        }
        Face face = suggestion.face();
        if (face == null) {
            return place(Icons.of(suggestion.name().startsWith("#") ? "fth-hash" : "fth-at-sign"));
        }
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }

    private static StackPane place(Node sign) {
        StackPane place = new StackPane(sign);
        place.setMinSize(PICTURE, PICTURE);
        return place;
    }
}
