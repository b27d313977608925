package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import java.util.LinkedHashMap;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Bans by id: a field for whatever holds ids, and below it what each of them would do.
final class BanManyDialog extends FormDialog {
    private static final double LABEL_SPACING = 6;
    private static final int LINES = 3;

    private final TextArea ids = new TextArea();

    BanManyDialog(BanManyViewModel viewModel, Media media) {
        super(
                Look.destructive(
                        "ban-many-dialog",
                        Text.of("settings.server.bans.many.title"),
                        Text.of("settings.server.bans.many.verb")),
                viewModel.canSubmit(),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                viewModel::submit);
        subtitle().set(Text.of("settings.server.bans.many.text"));
        ids.setId("ban-ids");
        ids.setPrefRowCount(LINES);
        ids.setWrapText(true);
        ids.setPromptText(Text.of("settings.server.bans.many.prompt"));
        ids.textProperty().bindBidirectional(viewModel.text());
        Label label = label("settings.server.bans.many.ids");
        label.setLabelFor(ids);
        Label estimate = new Label();
        estimate.setId("ban-estimate");
        estimate.getStyleClass().addAll(Styles.META, Styles.MUTED);
        estimate.textProperty().bind(viewModel.estimate());
        estimate.managedProperty().bind(estimate.textProperty().isNotEmpty());
        body().getChildren()
                .setAll(
                        new VBox(LABEL_SPACING, label, ids),
                        new BanChoiceList(viewModel.choice(), media),
                        estimate,
                        new ReasonField("ban-many-reason", viewModel.reason(), Text.of("members.ban.hint")),
                        new VBox(LABEL_SPACING, label("members.ban.delete"), sweep(viewModel)));
        closeWhen(viewModel.done());
    }

    void open(Window window) {
        show(window, ids);
    }

    private static Node sweep(BanManyViewModel viewModel) {
        LinkedHashMap<MessageSweep, String> choices = new LinkedHashMap<>();
        for (MessageSweep choice : MessageSweep.values()) {
            choices.put(choice, Text.of(choice.nameKey()));
        }
        return new Segmented<>("ban-many-delete", choices, viewModel.sweep());
    }

    private static Label label(String key) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        return label;
    }
}
