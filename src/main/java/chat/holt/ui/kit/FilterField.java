package chat.holt.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// A field with a magnifying glass that narrows a list.
public final class FilterField extends StackPane {
    private final TextField field = new TextField();

    public FilterField(String id, String prompt, StringProperty text) {
        getStyleClass().add("filter-field");
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        prompt(prompt);
        Node glass = Icons.of("fth-search");
        glass.setMouseTransparent(true);
        setAlignment(glass, Pos.CENTER_LEFT);
        getChildren().addAll(field, glass);
    }

    /// Puts the focus into it.
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// Says what is filtered.
    public void prompt(String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }
}
