package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks before deleting a category.
public final class DeleteCategoryDialog extends FormDialog {
    private final ReasonField reason;

    public DeleteCategoryDialog(DeleteCategoryViewModel viewModel) {
        super(
                Look.destructive(
                        "delete-category-dialog",
                        Text.of("category.delete.title", viewModel.title()),
                        Text.of("category.delete.confirm", viewModel.title())),
                viewModel.reason().valid(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        Label text = new Label(Text.of("category.delete.text", viewModel.channels()));
        text.setWrapText(true);
        reason = new ReasonField("delete-category-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit"));
        body().getChildren().setAll(text, reason);
        closeWhen(viewModel.deleted());
    }

    /// Opens over the window, ready to type the reason.
    public void show(Window window) {
        show(window, reason.field());
    }
}
