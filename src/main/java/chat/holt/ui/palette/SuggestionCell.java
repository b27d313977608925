package chat.holt.ui.palette;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One row of the palette: what it does and more about it, at the right its keys or why it cannot be done.
final class SuggestionCell extends ListCell<Suggestion> {
    private static final int PICTURE = 24;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Media media;
    private final Predicate<Suggestion> recent;

    SuggestionCell(Media media, Predicate<Suggestion> recent, Consumer<Suggestion> choose) {
        this.media = media;
        this.recent = recent;
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        setText(null);
        if (empty || suggestion == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        Command command = suggestion.last();
        String refusal = suggestion.refusal();
        setId("command-" + command.id());
        Label name = new Label(suggestion.name() + (command.next() instanceof Ask ? "…" : ""));
        name.getStyleClass().add("jump-name");
        Label detail = aside(command.detail());
        detail.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label right = aside(refusal == null ? right(suggestion) : refusal);
        right.setMinWidth(refusal == null ? Region.USE_PREF_SIZE : 0);
        HBox row = new HBox(12, picture(command), name, detail, gap, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("jump-row", "command-row");
        row.pseudoClassStateChanged(REFUSED, refusal != null);
        row.pseudoClassStateChanged(DANGER, command.danger());
        setGraphic(row);
        String spoken = command.detail().isEmpty()
                ? suggestion.name()
                : Text.of("switcher.spoken", suggestion.name(), command.detail());
        setAccessibleText(right.getText().isEmpty() ? spoken : Text.of("switcher.spoken", spoken, right.getText()));
    }

    private static Label aside(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        return label;
    }

    private String right(Suggestion suggestion) {
        Shortcut shortcut = suggestion.last().shortcut();
        String keys =
                shortcut == null ? null : ShortcutKeys.bindings(getScene()).text(shortcut);
        return keys != null ? keys : recent.test(suggestion) ? Text.of("palette.recent") : "";
    }

    private Node picture(Command command) {
        Face face = command.face();
        if (face == null) {
            String icon = command.icon();
            StackPane place = icon == null ? new StackPane() : new StackPane(Icons.of(icon));
            place.setMinWidth(PICTURE);
            return place;
        }
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }
}
