package chat.holt.ui.switcher;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.switcher.Jump.Kind;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One result: what it is, its name, where it is, and what waits there.
final class JumpCell extends ListCell<Jump> {
    private static final int PICTURE = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Media media;
    private final @Nullable Predicate<Jump> chosen;

    JumpCell(Media media, Consumer<Jump> open) {
        this(media, open, null);
    }

    /// @param chosen which results are ticked; null where they are not chosen but opened
    JumpCell(Media media, Consumer<Jump> open, @Nullable Predicate<Jump> chosen) {
        this.media = media;
        this.chosen = chosen;
        if (chosen != null) {
            getStyleClass().add("pick-cell");
        }
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Jump jump, boolean empty) {
        super.updateItem(jump, empty);
        setText(null);
        if (empty || jump == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setId("jump-" + jump.id());
        setAccessibleText(
                jump.detail().isEmpty() ? jump.name() : Text.of("switcher.spoken", jump.name(), jump.detail()));
        Label name = new Label(jump.name());
        name.getStyleClass().add("jump-name");
        name.setMinWidth(0);
        Label detail = new Label(jump.detail());
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(12, picture(jump), name, detail, new Badge(new SimpleIntegerProperty(jump.mentions())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("jump-row");
        row.pseudoClassStateChanged(UNREAD, jump.unread());
        if (chosen != null) {
            boolean ticked = chosen.test(jump);
            StackPane tick = new StackPane(Icons.of("fth-check"));
            tick.getStyleClass().add("pick-tick");
            row.getChildren().add(tick);
            pseudoClassStateChanged(CHOSEN, ticked);
            setAccessibleText(
                    Text.of(ticked ? "conversations.pick.ticked" : "conversations.pick.unticked", getAccessibleText()));
        }
        setGraphic(row);
    }

    private Node picture(Jump jump) {
        Face face = jump.face();
        if (face == null) {
            StackPane place = new StackPane(Icons.of(jump.kind() == Kind.VOICE ? "fth-volume-2" : "fth-hash"));
            place.setMinWidth(PICTURE);
            return place;
        }
        Avatar avatar = jump.kind() == Kind.SERVER ? Avatar.square(PICTURE) : Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        avatar.show(jump.presence());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }
}
