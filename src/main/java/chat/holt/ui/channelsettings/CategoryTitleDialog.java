package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Makes a category or gives one another title.
public final class CategoryTitleDialog extends FormDialog {
    private final TextField title = new TextField();

    public CategoryTitleDialog(CategoryTitleViewModel viewModel) {
        super(
                viewModel.creates()
                        ? Look.form(
                                "category-dialog", Text.of("category.create.title"), Text.of("category.create.confirm"))
                        : Look.form(
                                "category-dialog",
                                Text.of(
                                        "category.rename.title",
                                        viewModel.title().get()),
                                Text.of("category.rename.confirm")),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        title.setId("category-dialog-title");
        title.textProperty().bindBidirectional(viewModel.title());
        VBox fields = new VBox(
                body().getSpacing(),
                new FieldBox(Text.of("channel.name"), title)
                        .counter(viewModel.title().map(ChannelName::counter)),
                new ReasonField("category-dialog-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit")));
        fields.disableProperty().bind(viewModel.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(viewModel.saved());
    }

    /// Opens over the window, ready to type the title.
    public void show(Window window) {
        show(window, title);
    }
}
