package chat.holt.ui.kit.settings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says that something has been changed and not saved, and what; floats at the foot of a settings page.
final class UnsavedBar extends HBox {
    private static final double REASON_WIDTH = 220;

    /// @param held whether leaving was refused because of the changes
    UnsavedBar(Draft draft, ObservableValue<Boolean> held) {
        super(16);
        setId("unsaved");
        getStyleClass().add("unsaved-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        IntegerBinding count = Bindings.size(draft.changes());
        Label heading = new Label();
        heading.getStyleClass().add(Styles.STRONG);
        heading.textProperty()
                .bind(held.flatMap(refused ->
                        count.map(changes -> refused ? Text.of("unsaved.held") : Text.of("unsaved", changes))));
        Label details = new Label();
        details.setId("unsaved-changes");
        details.getStyleClass().addAll(Styles.META, Styles.MUTED);
        details.textProperty()
                .bind(Bindings.createStringBinding(() -> String.join(" · ", draft.changes()), draft.changes()));
        Tooltip all = new Tooltip();
        all.textProperty()
                .bind(Bindings.createStringBinding(() -> String.join("\n", draft.changes()), draft.changes()));
        details.setTooltip(all);
        Label error = new Label();
        error.setId("unsaved-error");
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.setWrapText(true);
        error.textProperty().bind(draft.error());
        error.visibleProperty().bind(draft.error().map(text -> !text.isEmpty()));
        error.managedProperty().bind(error.visibleProperty());
        VBox texts = new VBox(heading, details, error);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        getChildren().addAll(Icons.of("fth-alert-circle"), texts);
        Reason reason = draft.reason();
        if (reason != null) {
            getChildren().add(reasonField(reason));
        }
        Runnable preview = draft.preview();
        if (preview != null) {
            Button previewButton = Buttons.quiet("unsaved-preview", Text.of("unsaved.preview"));
            previewButton.setMinWidth(USE_PREF_SIZE);
            previewButton.setOnAction(event -> preview.run());
            getChildren().add(previewButton);
        }
        Button resetButton = Buttons.quiet("unsaved-reset", Text.of("unsaved.reset"));
        resetButton.setOnAction(event -> draft.reset());
        resetButton.disableProperty().bind(draft.busy());
        Button saveButton = Buttons.primary("unsaved-save", Text.of("unsaved.save"));
        saveButton.setOnAction(event -> draft.save());
        saveButton
                .disableProperty()
                .bind(
                        reason == null
                                ? draft.busy()
                                : draft.busy().flatMap(busy -> reason.valid().map(valid -> busy || !valid)));
        resetButton.setMinWidth(USE_PREF_SIZE);
        saveButton.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(resetButton, saveButton);
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    private static TextField reasonField(Reason reason) {
        TextField field = new TextField();
        field.setId("unsaved-reason");
        field.setPromptText(Text.of("unsaved.reason"));
        field.setAccessibleText(Text.of("unsaved.reason"));
        field.setPrefWidth(REASON_WIDTH);
        field.setMinWidth(REASON_WIDTH / 2);
        field.textProperty().bindBidirectional(reason.text());
        return field;
    }
}
