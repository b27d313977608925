package chat.holt.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where there is nothing, or where something failed: an icon, what it means, and what to do.
public final class EmptyState extends VBox {
    private final Label body = new Label();

    public EmptyState(String icon, String title, String text, Node... actions) {
        super(8);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.HEADING);
        body.setText(text);
        body.getStyleClass().add(Styles.MUTED);
        body.setWrapText(true);
        body.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon), heading, body);
        getChildren().addAll(actions);
    }

    /// Something failed and can be tried again.
    ///
    /// @param text why
    public static EmptyState failed(String title, ObservableValue<String> text, String retryText, Runnable retry) {
        Button button = Buttons.plain("retry", retryText);
        button.setOnAction(event -> retry.run());
        EmptyState failed = new EmptyState("fth-alert-triangle", title, "", button);
        failed.body.textProperty().bind(text);
        return failed;
    }
}
