package chat.holt.ui.kit.emoji;

import chat.holt.media.Media;
import chat.holt.ui.kit.EmojiImages;
import javafx.scene.image.ImageView;

/// Shows emojis in image views, custom ones as stills.
public final class EmojiPictures {
    private final Media media;

    public EmojiPictures(Media media) {
        this.media = media;
    }

    /// A new view of one emoji.
    ///
    /// @param size in logical pixels
    public ImageView view(EmojiChoice emoji, int size) {
        ImageView view = new ImageView();
        show(view, emoji, size);
        return view;
    }

    /// Shows another emoji in a view; an empty view until its picture is there.
    ///
    /// @param size in logical pixels
    void show(ImageView view, EmojiChoice emoji, int size) {
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        clear(view);
        String picture = emoji.picture();
        if (picture == null) {
            view.imageProperty().bind(media.emoji(emoji.emoji(), size));
        } else {
            view.setImage(EmojiImages.image(picture, size));
        }
    }

    static void clear(ImageView view) {
        view.imageProperty().unbind();
        view.setImage(null);
    }
}
