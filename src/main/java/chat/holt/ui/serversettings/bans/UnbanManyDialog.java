package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Window;

/// Asks before lifting many bans.
final class UnbanManyDialog extends FormDialog {
    private final ReasonField field;

    private UnbanManyDialog(BansViewModel viewModel, Reason reason, SimpleBooleanProperty done) {
        super(
                Look.form(
                        "unban-many-dialog",
                        Text.of(
                                "settings.server.bans.unban.many",
                                viewModel.selected().size()),
                        Text.of(
                                "settings.server.bans.unban.many.verb",
                                viewModel.selected().size())),
                reason.valid(),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> {
                    viewModel.unbanSelected(reason.value());
                    done.set(true);
                });
        subtitle()
                .set(Text.of(
                        "settings.bulk.estimate",
                        QueueTexts.duration(QueueViewModel.PACE.multipliedBy(
                                viewModel.selected().size()))));
        field = new ReasonField("unban-reason", reason, Text.of("settings.bulk.reason.audit"));
        body().getChildren().setAll(field);
        closeWhen(done);
    }

    static void open(BansViewModel viewModel, Window window) {
        UnbanManyDialog dialog = new UnbanManyDialog(viewModel, Reason.ofAudit(), new SimpleBooleanProperty());
        dialog.show(window, dialog.field.field());
    }
}
