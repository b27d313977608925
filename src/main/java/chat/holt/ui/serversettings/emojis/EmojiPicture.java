package chat.holt.ui.serversettings.emojis;

import chat.holt.media.Media;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A custom emoji as a picture of a fixed size.
final class EmojiPicture extends StackPane {
    private final ImageView view = new ImageView();
    private final int size;

    /// @param size in logical pixels
    EmojiPicture(int size) {
        this.size = size;
        setMinSize(size, size);
        setMaxSize(size, size);
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().setAll(view);
    }

    static EmojiPicture of(String emojiId, int size, Media media) {
        EmojiPicture picture = new EmojiPicture(size);
        picture.show(media.emoji(emojiId, size));
        return picture;
    }

    void show(ObservableValue<? extends @Nullable Image> image) {
        view.imageProperty().bind(image);
    }

    void clear() {
        view.imageProperty().unbind();
        view.setImage(null);
    }

    int size() {
        return size;
    }
}
