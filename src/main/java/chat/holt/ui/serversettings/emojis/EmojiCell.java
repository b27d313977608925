package chat.holt.ui.serversettings.emojis;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One emoji: its picture, name and maker, and what can be done with it.
final class EmojiCell extends ListCell<EmojiRow> {
    private static final int PICTURE = 32;

    private final Media media;
    private final EmojiPicture picture = new EmojiPicture(PICTURE);
    private final Label name = new Label();
    private final Label maker = new Label();
    private final Button rename = Buttons.icon("", "fth-edit-2", Text.of("emojis.rename"));
    private final Button delete = Buttons.icon("", "fth-trash-2", Text.of("emojis.delete"));
    private final HBox box;

    EmojiCell(Media media, Consumer<EmojiRow> onRename, Consumer<EmojiRow> onDelete) {
        this.media = media;
        getStyleClass().add("emoji-cell");
        name.getStyleClass().add(Styles.MEDIUM);
        maker.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(name, maker);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        rename.setOnAction(click -> onRename.accept(getItem()));
        delete.setOnAction(click -> onDelete.accept(getItem()));
        box = new HBox(12, picture, texts, rename, delete);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EmojiRow emoji, boolean empty) {
        super.updateItem(emoji, empty);
        if (emoji == null || empty) {
            picture.clear();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        picture.show(media.emoji(emoji.id(), PICTURE));
        name.setText(":" + emoji.name() + ":");
        String by = Text.of(emoji.animated() ? "emojis.by.animated" : "emojis.by", emoji.creator());
        maker.setText(by);
        rename.setId("emoji-rename-" + emoji.id());
        delete.setId("emoji-delete-" + emoji.id());
        offer(rename, Text.of("emojis.rename.accessible", emoji.name()), emoji.renameBlocked());
        offer(delete, Text.of("emojis.delete.accessible", emoji.name()), emoji.deleteBlocked());
        setAccessibleText(emoji.name() + ", " + by);
        setGraphic(box);
    }

    /// A disabled button shows no tooltip, so its place takes none either.
    private static void offer(Button button, String text, @Nullable String blocked) {
        button.setVisible(blocked == null);
        button.setAccessibleText(Objects.requireNonNullElse(blocked, text));
        button.setTooltip(new Tooltip(text));
    }
}
