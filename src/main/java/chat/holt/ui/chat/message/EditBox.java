package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.input.MessageInput;
import chat.holt.ui.chat.suggest.SuggestView;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits a message where it stands: Enter saves, Escape cancels.
public final class EditBox extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    public EditBox(EditViewModel edit, Media media) {
        getStyleClass().add("edit-box");
        MessageInput input = new MessageInput();
        input.setId("edit-input");
        input.setAccessibleText(Text.of("chat.edit"));
        SuggestView.attach(input, edit.suggestions(), media);
        input.check(edit.spelling());
        input.wire().bindBidirectional(edit.text());
        input.disableProperty().bind(edit.busy());
        input.enterSubmits().bind(edit.enterSaves());
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
        String keys = Text.of(edit.enterSaves().getValue() ? "chat.edit.hint" : "chat.edit.hint.shortcut");
        hint.textProperty().bind(edit.error().orElse(keys));
        Label counter = new Label();
        counter.setId("edit-counter");
        counter.getStyleClass().add("edit-hint");
        counter.textProperty().bind(edit.bytesLeft().map(String::valueOf).orElse(""));
        edit.bytesLeft().subscribe(left -> counter.pseudoClassStateChanged(OVER, left != null && left < 0));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(input, new HBox(hint, gap, counter));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                input.requestFocus();
            }
        });
    }
}
