package chat.holt.ui.kit.emoji;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Line;
import chat.holt.ui.kit.people.Face;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A button for every section of the picker. For the pointer: the keyboard has Page Up and Page Down.
final class EmojiRail extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int FACE = 24;

    private final Map<String, Button> buttons = new HashMap<>();

    EmojiRail(EmojiPickerViewModel model, Media media) {
        getStyleClass().add("emoji-rail");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToWidth(true);
        setFocusTraversable(false);
        VBox column = new VBox();
        for (EmojiSection section : model.sections()) {
            Button button = new Button();
            button.setId("emoji-section-" + section.id());
            button.getStyleClass().addAll(Styles.ICON_BUTTON, "emoji-section");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setGraphic(sign(section, media));
            button.setAccessibleText(section.title());
            button.setTooltip(new Tooltip(section.title()));
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.goTo(section));
            buttons.put(section.id(), button);
            column.getChildren().add(button);
        }
        setContent(column);
        model.place().subscribe(place -> {
            ObservableList<Line> lines = model.lines();
            String now = place == null || place.line() >= lines.size()
                    ? ""
                    : lines.get(place.line()).section().id();
            buttons.forEach((id, button) -> button.pseudoClassStateChanged(CURRENT, id.equals(now)));
        });
    }

    private static Node sign(EmojiSection section, Media media) {
        Face face = section.face();
        if (face == null) {
            return Icons.of(String.valueOf(section.icon()));
        }
        Avatar avatar = Avatar.square(FACE);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), FACE));
        }
        return avatar;
    }
}
