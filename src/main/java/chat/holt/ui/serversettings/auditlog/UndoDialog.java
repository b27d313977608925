package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows what undoing an entry will do and asks for a reason.
public final class UndoDialog extends FormDialog {
    private final ReasonField reason;

    public UndoDialog(UndoViewModel viewModel) {
        super(
                Look.form(
                        "undo-dialog",
                        Text.of("audit.undo.title"),
                        Text.of(viewModel.warning().isEmpty() ? "audit.undo.verb" : "audit.undo.verb.anyway")),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        subtitle().set(viewModel.sentence().text());
        VBox steps = new VBox(6);
        steps.setId("undo-steps");
        List<String> texts = viewModel.steps();
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            Label step = new Label(texts.get(i));
            step.setWrapText(true);
            step.getStyleClass().add("undo-step");
            viewModel.done().subscribe(done -> {
                boolean happened = index < done.intValue();
                step.setGraphic(Icons.of(happened ? "fth-check" : "fth-corner-up-left"));
                step.setText(happened ? Text.of("audit.undo.happened", texts.get(index)) : texts.get(index));
            });
            steps.getChildren().add(step);
        }
        for (String text : viewModel.remains()) {
            Label remains = new Label(text, Icons.of("fth-minus"));
            remains.setWrapText(true);
            remains.getStyleClass().addAll(Styles.MUTED, "undo-step");
            steps.getChildren().add(remains);
        }
        body().getChildren().add(steps);
        if (!viewModel.warning().isEmpty()) {
            Label warning = new Label(viewModel.warning(), Icons.of("fth-alert-triangle"));
            warning.setId("undo-warning");
            warning.setWrapText(true);
            warning.getStyleClass().add("undo-warning");
            body().getChildren().add(warning);
        }
        reason = new ReasonField("undo-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit"));
        body().getChildren().add(reason);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens with the reason ready to be typed over.
    public void show(Window owner) {
        show(owner, reason.field());
        reason.field().selectAll();
    }
}
