package chat.holt.ui.oneself;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for your status and how long it is to last.
public final class StatusDialog extends FormDialog {
    private final TextField text = new TextField();

    public StatusDialog(StatusViewModel model) {
        super(
                Look.form("status-dialog", Text.of("oneself.status.title"), Text.of("oneself.status.confirm")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        text.setId("status-text");
        text.setPromptText(Text.of("oneself.status.prompt"));
        text.textProperty().bindBidirectional(model.text());
        CheckBox online = new CheckBox(model.onlineText());
        online.setId("status-then-online");
        online.selectedProperty().bindBidirectional(model.thenOnline());
        online.visibleProperty().bind(model.offersOnline());
        online.managedProperty().bind(online.visibleProperty());
        VBox fields = new VBox(
                body().getSpacing(),
                new FieldBox(Text.of("oneself.status.text"), text)
                        .counter(model.counter())
                        .problem(model.problem())
                        .hint(Text.of("oneself.status.hint")),
                Segmented.labelled(
                        "status-clear",
                        Text.of("oneself.status.clearAfter"),
                        model.choices(),
                        model::name,
                        model.clearAfter()),
                online);
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(model.attempt().done());
    }

    /// Opens over the window, ready to type.
    public void show(Window window) {
        show(window, text);
    }
}
