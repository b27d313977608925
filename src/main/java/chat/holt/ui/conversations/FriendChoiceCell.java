package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A friend with a tick.
final class FriendChoiceCell extends ListCell<FriendChoice> {
    private static final int PICTURE = 30;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Media media;
    private final Avatar avatar = Avatar.round(PICTURE);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final HBox row;

    FriendChoiceCell(Media media, Consumer<String> toggle) {
        this.media = media;
        getStyleClass().add("pick-cell");
        name.getStyleClass().add(Styles.MEDIUM);
        tag.getStyleClass().addAll(Styles.META, Styles.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        StackPane tick = new StackPane(Icons.of("fth-check"));
        tick.getStyleClass().add("pick-tick");
        row = new HBox(10, avatar, name, tag, gap, tick);
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(click -> {
            FriendChoice choice = getItem();
            if (choice != null) {
                toggle.accept(choice.userId());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FriendChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        pseudoClassStateChanged(CHOSEN, choice != null && !empty && choice.chosen());
        if (empty || choice == null) {
            setId(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setId("pick-" + choice.userId());
        avatar.show(choice.userId(), choice.name());
        avatar.show(choice.presence());
        if (choice.face().picture() != null) {
            avatar.imageProperty().bind(media.avatar(choice.face().picture(), PICTURE));
        }
        name.setText(choice.name());
        tag.setText(choice.tag());
        setAccessibleText(
                Text.of(choice.chosen() ? "conversations.pick.ticked" : "conversations.pick.unticked", choice.name()));
        setGraphic(row);
    }
}
