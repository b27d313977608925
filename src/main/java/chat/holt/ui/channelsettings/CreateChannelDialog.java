package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.ui.channelsettings.CreateChannelViewModel.Kind;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.LinkedHashMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Makes a channel.
public final class CreateChannelDialog extends FormDialog {
    private final TextField name = new TextField();

    public CreateChannelDialog(CreateChannelViewModel viewModel) {
        super(
                Look.form("create-channel-dialog", Text.of("channel.create.title"), Text.of("channel.create.confirm")),
                viewModel.canSubmit(),
                viewModel.attempt().busy(),
                viewModel.attempt().error(),
                viewModel::submit);
        if (!viewModel.category().isEmpty()) {
            subtitle().set(Text.of("channel.create.in", viewModel.category()));
        }
        LinkedHashMap<Kind, String> kinds = new LinkedHashMap<>();
        kinds.put(Kind.TEXT, Text.of("channel.create.text"));
        kinds.put(Kind.VOICE, Text.of("channel.create.voice"));
        name.setId("create-channel-name");
        name.textProperty().bindBidirectional(viewModel.name());
        CheckBox mature = new CheckBox(Text.of("channel.mature.check"));
        mature.setId("create-channel-mature");
        mature.selectedProperty().bindBidirectional(viewModel.mature());
        VBox fields = new VBox(
                body().getSpacing(),
                new Segmented<>("create-channel-kind", kinds, viewModel.kind()),
                new FieldBox(Text.of("channel.name"), name)
                        .counter(viewModel.name().map(ChannelName::counter)),
                mature,
                new ReasonField("create-channel-reason", viewModel.reason(), Text.of("settings.bulk.reason.audit")));
        fields.disableProperty().bind(viewModel.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(viewModel.attempt().done());
    }

    /// Opens over the window, ready to type the name.
    public void show(Window window) {
        show(window, name);
    }
}
