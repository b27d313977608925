package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Says that something has been changed and not saved, and what; floats at the foot of a settings page.
public final class UnsavedBar extends HBox {

    /// @param shown whether there are changes
    /// @param title how many
    /// @param summary which
    /// @param busy whether they are being saved
    public UnsavedBar(
            ObservableValue<Boolean> shown,
            ObservableValue<String> title,
            ObservableValue<String> summary,
            ObservableValue<Boolean> busy,
            Runnable reset,
            Runnable save) {
        super(16);
        getStyleClass().add("unsaved-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label();
        heading.getStyleClass().add(Styles.STRONG);
        heading.textProperty().bind(title);
        Label details = new Label();
        details.getStyleClass().addAll(Styles.META, Styles.MUTED);
        details.textProperty().bind(summary);
        VBox texts = new VBox(heading, details);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        Button resetButton = Buttons.quiet("unsaved-reset", Text.of("unsaved.reset"));
        resetButton.setOnAction(event -> reset.run());
        resetButton.disableProperty().bind(busy);
        Button saveButton = Buttons.primary("unsaved-save", Text.of("unsaved.save"));
        saveButton.setOnAction(event -> save.run());
        saveButton.disableProperty().bind(busy);
        resetButton.setMinWidth(USE_PREF_SIZE);
        saveButton.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of("fth-alert-circle"), texts, resetButton, saveButton);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
    }
}
