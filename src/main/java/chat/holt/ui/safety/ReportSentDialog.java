package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.safety.ReportSentViewModel.Offer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Says that the report is on its way, and offers what else helps.
final class ReportSentDialog extends FormDialog {
    ReportSentDialog(ReportSentViewModel model) {
        this(model, model.offer(), new SimpleBooleanProperty());
    }

    private ReportSentDialog(ReportSentViewModel model, @Nullable Offer offer, SimpleBooleanProperty answered) {
        super(
                Look.form(
                        "report-sent",
                        Text.of("safety.sent.title"),
                        offer == null ? Text.of("safety.sent.done") : offer.verb()),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> {
                    answered.set(true);
                    model.accept();
                });
        body().getChildren().add(sentence(Text.of("safety.sent.text")));
        if (offer == null) {
            onlyTells();
        } else {
            body().getChildren().add(sentence(offer.text()));
            Button done = Buttons.quiet("report-done", Text.of("safety.sent.done"));
            done.setOnAction(click -> close());
            insteadOfCancel(done);
        }
        closeWhen(answered);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
