package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where one writes down something about a user; it is kept while one types. Tab leaves it.
final class NoteField extends VBox {

    /// @param rows how many lines are seen
    NoteField(PersonViewModel model, int rows) {
        getStyleClass().add("person-note");
        TextArea text = new TextArea();
        text.setId("person-note");
        text.setPrefRowCount(rows);
        text.setWrapText(true);
        text.setPromptText(Text.of("people.note.prompt"));
        text.accessibleTextProperty().bind(model.shown().map(look -> Text.of("people.note.field", look.name())));
        text.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > NoteViewModel.MAX_LENGTH ? null : change));
        text.textProperty().bindBidirectional(model.note().text());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                leave(text, event);
            }
        });
        Label title = new Label(Text.of("people.note"));
        title.getStyleClass().add(Styles.GROUP_LABEL);
        title.setLabelFor(text);
        getChildren().setAll(title, text);
    }

    private static void leave(TextArea text, KeyEvent event) {
        text.requestFocusTraversal(
                event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
        event.consume();
    }
}
