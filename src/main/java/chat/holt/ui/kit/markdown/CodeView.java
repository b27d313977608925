package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

/// A block of code with a button that copies it.
final class CodeView extends StackPane {

    CodeView(String language, String code) {
        javafx.scene.text.Text words = new javafx.scene.text.Text(code);
        words.getStyleClass().setAll("md-text", "md-code");
        Button copy = Buttons.icon("markdown-copy", "fth-copy", Text.of("markdown.copy"));
        copy.getStyleClass().add("md-copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
        });
        TextFlow text = new TextFlow(words);
        text.getStyleClass().add("md-code-text");
        getChildren().addAll(text, copy);
        setAlignment(copy, Pos.TOP_RIGHT);
        getStyleClass().add("md-code-block");
    }
}
