package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.kit.Icons;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The files of a message: pictures as pictures, covered if marked as spoilers, everything else as a card.
public final class AttachmentList extends VBox {
    private final Pictures pictures;
    private List<File> shown = List.of();

    public AttachmentList(Pictures pictures) {
        this.pictures = pictures;
        getStyleClass().add("attachments");
    }

    public void show(List<File> files) {
        if (!files.equals(shown)) {
            shown = files;
            getChildren().setAll(files.stream().map(this::pointed).toList());
        }
        setVisible(!files.isEmpty());
        setManaged(!files.isEmpty());
    }

    /// The file is the user data of its node.
    private Node pointed(File file) {
        Node node = attachment(file);
        node.setUserData(file);
        return node;
    }

    private Node attachment(File file) {
        if (!(file.metadata() instanceof File.Image image)) {
            return card(file);
        }
        BoundedPicture picture = new BoundedPicture(
                pictures.attachment(file), image.width(), image.height(), Pictures.MAX_WIDTH, Pictures.MAX_HEIGHT);
        picture.setAccessibleText(Text.of("chat.attachment.picture", file.filename()));
        return file.filename().toLowerCase(Locale.ROOT).startsWith("spoiler_") ? covered(picture) : picture;
    }

    private static Node covered(BoundedPicture picture) {
        Button cover = new Button(Text.of("chat.attachment.spoiler"));
        cover.getStyleClass().add("spoiler-cover");
        cover.setFocusTraversable(false);
        cover.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cover.setOnAction(event -> cover.setVisible(false));
        StackPane stack = new StackPane(picture, cover);
        stack.setMaxWidth(USE_PREF_SIZE);
        return stack;
    }

    private static Node card(File file) {
        Label name = new Label(file.filename());
        name.getStyleClass().add("file-name");
        Label size = new Label(size(file.size()));
        size.getStyleClass().add("file-size");
        HBox card = new HBox(Icons.of(icon(file)), new VBox(name, size));
        card.getStyleClass().add("file-card");
        card.setMaxWidth(USE_PREF_SIZE);
        return card;
    }

    private static String icon(File file) {
        return switch (file.metadata()) {
            case File.Image image -> "fth-image";
            case File.Video video -> "fth-film";
            case File.Audio audio -> "fth-music";
            case File.Text text -> "fth-file-text";
            case File.Plain plain -> "fth-file";
        };
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return Text.of("chat.size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? Text.of("chat.size.kilobytes", bytes / 1e3)
                : Text.of("chat.size.megabytes", bytes / 1e6);
    }
}
