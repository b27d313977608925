package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// What a file of bans would do, before it is done.
final class BanImportDialog extends FormDialog {
    BanImportDialog(BanImportViewModel viewModel, Media media) {
        super(
                Look.destructive(
                        "ban-import-dialog",
                        Text.of("settings.server.bans.import.title", viewModel.fileName()),
                        Text.of("settings.server.bans.import.verb")),
                viewModel.canSubmit(),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                viewModel::submit);
        Label estimate = new Label();
        estimate.setId("ban-estimate");
        estimate.getStyleClass().addAll(Styles.META, Styles.MUTED);
        estimate.textProperty().bind(viewModel.estimate());
        body().getChildren().setAll(new BanChoiceList(viewModel.choice(), media), estimate);
        if (viewModel.changed() > 0) {
            CheckBox replace = new CheckBox(Text.of("settings.server.bans.replace", viewModel.changed()));
            replace.setId("ban-replace");
            replace.setWrapText(true);
            replace.selectedProperty().bindBidirectional(viewModel.replace());
            body().getChildren().add(1, replace);
        }
        closeWhen(viewModel.done());
    }
}
