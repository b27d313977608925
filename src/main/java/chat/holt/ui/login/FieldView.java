package chat.holt.ui.login;

import chat.holt.ui.kit.FormField;
import chat.holt.ui.kit.Styles;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A labelled field with what is wrong with it below.
final class FieldView extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Control control;
    private final ObservableValue<String> error;

    private FieldView(String label, Control control, ObservableValue<String> error, Region... beside) {
        this.control = control;
        this.error = error;
        Label name = new Label(label);
        name.getStyleClass().add(Styles.FIELD_LABEL);
        name.setLabelFor(control);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(name);
        top.getChildren().addAll(beside);
        Label sentence = new Label();
        sentence.setId(control.getId() + "-error");
        sentence.getStyleClass().add(Styles.ERROR_TEXT);
        sentence.setWrapText(true);
        sentence.textProperty().bind(error);
        sentence.visibleProperty().bind(error.map(text -> !text.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        control.setMaxWidth(Double.MAX_VALUE);
        control.accessibleHelpProperty().bind(error);
        error.subscribe(text -> control.pseudoClassStateChanged(ERROR, !text.isEmpty()));
        getStyleClass().add("login-field");
        getChildren().setAll(top, control, sentence);
    }

    static FieldView of(String id, String label, TextInputControl control, FormField field, Region... beside) {
        control.setId(id);
        control.setAccessibleText(label);
        control.textProperty().bindBidirectional(field.text());
        return new FieldView(label, control, field.error(), beside);
    }

    static FieldView of(String id, String label, Control control, ObservableValue<String> error) {
        control.setId(id);
        control.setAccessibleText(label);
        return new FieldView(label, control, error);
    }

    /// Whether something is wrong with what was entered.
    boolean wrong() {
        return !error.getValue().isEmpty();
    }

    Control control() {
        return control;
    }
}
