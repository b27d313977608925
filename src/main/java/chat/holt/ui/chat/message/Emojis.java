package chat.holt.ui.chat.message;

import chat.holt.model.Ulid;
import chat.holt.ui.kit.EmojiImages;
import chat.holt.ui.kit.EmojiRun;
import chat.holt.ui.kit.markdown.Mentions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;

/// Emoji as nodes: custom ones by their id, Unicode ones by their text.
public final class Emojis {
    private final Mentions mentions;
    private final Pictures pictures;

    public Emojis(Mentions mentions, Pictures pictures) {
        this.mentions = mentions;
        this.pictures = pictures;
    }

    /// `size` in logical pixels.
    Node node(String emoji, int size) {
        if (Ulid.valid(emoji)) {
            ImageView view = new ImageView();
            view.setFitWidth(size);
            view.setFitHeight(size);
            view.setPreserveRatio(true);
            view.imageProperty().bind(pictures.emoji(emoji, size));
            return EmojiImages.onBaseline(view, name(emoji), size);
        }
        List<EmojiRun> runs = EmojiRun.of(emoji);
        return runs.size() == 1 && runs.getFirst().picture() != null
                ? EmojiImages.glyph(runs.getFirst(), size)
                : new Label(emoji);
    }

    /// What screen readers say.
    String name(String emoji) {
        return Ulid.valid(emoji) ? mentions.emojiName(emoji).getValue() : emoji;
    }
}
