package chat.holt.ui.kit.settings;

import chat.holt.ui.kit.Styles;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Title of a settings page, and a line that says what it is for or how much there is.
public final class PageHead extends VBox {
    private final Label line = new Label();

    public PageHead(String title, String text) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE);
        line.setText(text);
        line.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        line.setWrapText(true);
        getStyleClass().add("settings-head");
        getChildren().addAll(heading, line);
    }

    /// The line under the title.
    public StringProperty text() {
        return line.textProperty();
    }
}
