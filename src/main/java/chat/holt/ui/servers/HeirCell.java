package chat.holt.ui.servers;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One member to choose from.
final class HeirCell extends ListCell<Heir> {
    private static final int PICTURE = 24;

    private final Media media;
    private final Avatar avatar = Avatar.round(PICTURE);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final HBox row = new HBox(10, avatar, name, tag);

    HeirCell(Media media) {
        this.media = media;
        getStyleClass().add("heir-cell");
        tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Heir heir, boolean empty) {
        super.updateItem(heir, empty);
        avatar.imageProperty().unbind();
        if (empty || heir == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        avatar.show(heir.userId(), heir.name());
        if (heir.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(heir.avatar(), PICTURE));
        }
        name.setText(heir.name());
        tag.setText(heir.tag());
        setAccessibleText(heir.name() + " " + heir.tag());
        setGraphic(row);
    }
}
