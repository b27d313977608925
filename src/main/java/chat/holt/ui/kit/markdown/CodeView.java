package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.markdown.code.CodeColours;
import chat.holt.ui.kit.markdown.code.CodeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A block of code: coloured once its colours are known, the language above, a button that copies it. Lines do not
/// break; a long block shows its beginning until all is asked for.
final class CodeView extends StackPane {

    private static final int FOLDED_LINES = 20;
    /// Folding fewer would save no room.
    private static final int MOST_LINES = 24;

    private final String code;
    private final InlineFlow text = new InlineFlow();
    private List<CodeSpan> spans;
    private int shownLength;

    /// @param language as written after the fence; empty for none
    CodeView(String language, String code) {
        this.code = code;
        spans = List.of(new CodeSpan(code, null));
        text.getStyleClass().add("md-code-text");
        text.setAccessibleText(code);
        VBox lines = new VBox(new SideScroll(text));
        Button copy = copyButton();
        if (language.isEmpty()) {
            getChildren().addAll(lines, copy);
            setAlignment(copy, Pos.TOP_RIGHT);
        } else {
            Label name = new Label(language);
            name.getStyleClass().add("md-code-language");
            BorderPane head = new BorderPane(null, null, copy, null, name);
            BorderPane.setAlignment(name, Pos.CENTER_LEFT);
            head.getStyleClass().add("md-code-head");
            lines.getChildren().addFirst(head);
            getChildren().add(lines);
        }
        getStyleClass().add("md-code-block");
        int count = (int) code.lines().count();
        shownLength = count > MOST_LINES ? startOfLine(FOLDED_LINES) - 1 : code.length();
        if (shownLength < code.length()) {
            lines.getChildren().add(unfoldButton(count));
        }
        Task<List<CodeSpan>> colours = CodeColours.of(language, code);
        if (colours == null || !colours.isDone()) {
            draw();
        }
        if (colours != null) {
            colours.onSuccess(this::colour);
        }
    }

    private Button copyButton() {
        Button copy = Buttons.icon("markdown-copy", "fth-copy", Text.of("markdown.copy"));
        copy.getStyleClass().add("md-copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private Button unfoldButton(int count) {
        Button unfold = Buttons.plain("markdown-unfold", Text.of("markdown.unfold", count));
        unfold.getStyleClass().add("md-unfold");
        unfold.setOnAction(event -> {
            shownLength = code.length();
            unfold.setVisible(false);
            unfold.setManaged(false);
            draw();
        });
        return unfold;
    }

    private int startOfLine(int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = code.indexOf('\n', start) + 1;
        }
        return start;
    }

    private void colour(List<CodeSpan> found) {
        spans = found;
        draw();
    }

    private void draw() {
        List<javafx.scene.text.Text> parts = new ArrayList<>();
        int length = 0;
        for (CodeSpan span : spans) {
            String shown = span.text().substring(0, Math.min(span.text().length(), shownLength - length));
            if (shown.isEmpty()) {
                break;
            }
            length += shown.length();
            var part = new javafx.scene.text.Text(shown);
            part.getStyleClass().setAll("md-text", "md-code");
            if (span.kind() != null) {
                part.getStyleClass().add("md-code-" + span.kind().name().toLowerCase(Locale.ROOT));
            }
            parts.add(part);
        }
        text.replace(parts);
    }
}
