package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.input.MessageInput;
import chat.holt.ui.chat.suggest.SuggestView;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Edits a message where it stands: Enter saves, Escape cancels.
public final class EditBox extends VBox {
    public EditBox(EditViewModel edit, Media media) {
        getStyleClass().add("edit-box");
        MessageInput input = new MessageInput();
        input.setId("edit-input");
        input.setAccessibleText(Text.of("chat.edit"));
        SuggestView.attach(input, edit.suggestions(), media);
        input.wire().bindBidirectional(edit.text());
        input.disableProperty().bind(edit.busy());
        input.setOnSubmit(edit::save);
        input.positionCaret(input.getLength());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                edit.cancel();
                event.consume();
            } else if (event.getCode().isArrowKey()
                    || event.getCode() == KeyCode.HOME
                    || event.getCode() == KeyCode.END) {
                // The list must not take keys that move the caret.
                event.consume();
            }
        });
        Label hint = new Label();
        hint.getStyleClass().add("edit-hint");
        hint.setId("edit-hint");
        hint.textProperty().bind(edit.error().orElse(Text.of("chat.edit.hint")));
        getChildren().addAll(input, hint);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                input.requestFocus();
            }
        });
    }
}
