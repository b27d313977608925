package chat.holt.ui.chat.composer;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The line that says who is typing, names standing out. Keeps its height when nobody does.
final class TypingLine extends TextFlow {
    TypingLine(TypingViewModel typing) {
        setId("typing");
        getStyleClass().add("typing");
        typing.text().subscribe(this::show);
    }

    private void show(String sentence) {
        getChildren().clear();
        String[] parts = sentence.split(TypingViewModel.NAME, -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                Text text = new Text(parts[i]);
                text.getStyleClass().add(i % 2 == 1 ? "typing-name" : "typing-text");
                getChildren().add(text);
            }
        }
    }
}
