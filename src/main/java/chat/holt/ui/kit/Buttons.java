package chat.holt.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Buttons in the few forms Holt has. Every one has an id for tests and a text for screen readers.
public final class Buttons {

    private Buttons() {}

    public static Button plain(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    /// The one thing to do in its place.
    public static Button primary(String id, String text) {
        return with(plain(id, text), Styles.PRIMARY);
    }

    /// Destroys something.
    public static Button danger(String id, String text) {
        return with(plain(id, text), Styles.DANGER);
    }

    /// Without a surface until hovered.
    public static Button quiet(String id, String text) {
        return with(plain(id, text), Styles.QUIET);
    }

    /// An icon only; the text is its tooltip and what screen readers say.
    public static Button icon(String id, String literal, String text) {
        Button button = with(new Button(), Styles.ICON_BUTTON);
        button.setId(id);
        button.setGraphic(Icons.of(literal));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    /// Like [#icon], and stays pressed.
    public static ToggleButton toggleIcon(String id, String literal, String text) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add(Styles.ICON_BUTTON);
        button.setId(id);
        button.setGraphic(Icons.of(literal));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    private static Button with(Button button, String styleClass) {
        button.getStyleClass().add(styleClass);
        return button;
    }
}
