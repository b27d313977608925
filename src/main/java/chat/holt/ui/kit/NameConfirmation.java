package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Has the user type a name before something that cannot be undone.
public final class NameConfirmation extends VBox {
    private static final double SPACING = 6;

    private final TextField field;

    /// @param id of the field
    /// @param name what is to be typed
    /// @param typed follows and is followed
    public NameConfirmation(String id, String name, StringProperty typed) {
        super(SPACING);
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(name);
        field.textProperty().bindBidirectional(typed);
        Label label = new Label(Text.of("servers.typeName", name));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        getChildren().setAll(label, field);
        this.field = field;
    }

    /// Where to type.
    public TextField field() {
        return field;
    }
}
