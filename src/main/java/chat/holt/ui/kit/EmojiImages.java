package chat.holt.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/// Pictures of Unicode emoji, because JavaFX has no colour fonts on Linux. UI thread only; decoding happens elsewhere.
public final class EmojiImages {

    private static final int MOST = 512;
    /// Share of a picture's height that stands on the line of text.
    private static final double ABOVE_BASELINE = 0.79;
    /// Space at either side; the pictures have none.
    private static final double BEARING = 1;

    private record Key(String picture, int pixels) {}

    /// A memo, not state: the picture of a key never changes.
    private static final Map<Key, Image> IMAGES = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > MOST;
        }
    };

    private EmojiImages() {}

    /// @param picture as in [EmojiRun#picture]
    /// @param size in logical pixels
    public static Image image(String picture, double size) {
        int pixels = (int) Math.ceil(size * Screen.getPrimary().getOutputScaleX());
        return IMAGES.computeIfAbsent(new Key(picture, pixels), EmojiImages::load);
    }

    private static Image load(Key key) {
        String name = "/emoji/" + key.picture() + ".png";
        String url = Objects.requireNonNull(EmojiImages.class.getResource(name), name)
                .toExternalForm();
        return new Image(url, key.pixels(), key.pixels(), true, true, true);
    }

    /// A node for one emoji that stands on the baseline between text.
    ///
    /// @param size in logical pixels
    public static Node glyph(EmojiRun emoji, double size) {
        String picture = Objects.requireNonNull(emoji.picture());
        return glyph(image(picture, size), emoji.text(), size);
    }

    /// The same for any picture.
    ///
    /// @param text what it stands for, for screen readers
    static Node glyph(Image image, String text, double size) {
        ImageView view = new ImageView(image);
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return onBaseline(view, text, size);
    }

    /// Puts a picture of that size between text.
    public static Node onBaseline(ImageView view, String text, double size) {
        Motion.follow(view);
        StackPane pane = new StackPane(view) {
            @Override
            public double getBaselineOffset() {
                return Math.rint(size * ABOVE_BASELINE);
            }
        };
        pane.getStyleClass().add("emoji");
        pane.setMinSize(size + 2 * BEARING, size);
        pane.setPrefSize(size + 2 * BEARING, size);
        pane.setMaxSize(size + 2 * BEARING, size);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(text);
        return pane;
    }
}
