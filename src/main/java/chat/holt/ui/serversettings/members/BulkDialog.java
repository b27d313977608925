package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.permissions.MemberAct;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.moderation.ActFields;
import chat.holt.ui.kit.moderation.ActOptions;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks before an act on many members: whom it reaches, how long it takes, and for what reason.
final class BulkDialog extends FormDialog {
    private static final int NAMES = 8;

    private final ActFields fields;

    private BulkDialog(ActOptions options, BulkViewModel.Reach reach, Runnable submit) {
        super(
                new Look(
                        "bulk-dialog",
                        Text.of(key(options.act(), "title"), reach.targets().size()),
                        null,
                        Text.of(
                                "settings.bulk.estimate",
                                QueueTexts.duration(QueueViewModel.PACE.multipliedBy(
                                        reach.targets().size()))),
                        Text.of(key(options.act(), "verb"), reach.targets().size()),
                        options.act().compareTo(MemberAct.TIMEOUT) >= 0 && options.act() != MemberAct.END_TIMEOUT),
                options.valid().map(valid -> valid && !reach.targets().isEmpty()),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                submit);
        fields = new ActFields(options);
        String names = reach.targets().stream()
                .limit(NAMES)
                .map(ActionQueue.Target::name)
                .collect(Collectors.joining(", "));
        Label whom = new Label(
                reach.targets().size() > NAMES
                        ? Text.of("settings.bulk.names", names, reach.targets().size() - NAMES)
                        : names);
        whom.setWrapText(true);
        whom.setId("bulk-names");
        body().getChildren().setAll(whom, fields);
        left("settings.bulk.outOfReach", reach.outOfReach());
        left("settings.bulk.alike", reach.alike());
    }

    /// Opens the question for the act over the window.
    static void open(MemberAct act, BulkViewModel viewModel, Window window) {
        ActOptions options = viewModel.options(act);
        SimpleBooleanProperty asked = new SimpleBooleanProperty();
        BulkDialog dialog = new BulkDialog(options, viewModel.reach(act), () -> {
            viewModel.start(options);
            asked.set(true);
        });
        dialog.closeWhen(asked);
        dialog.show(window, dialog.fields.first());
    }

    /// Says how many stay as they are.
    private void left(String key, int count) {
        if (count > 0) {
            Label out = new Label(Text.of(key, count));
            out.getStyleClass().add("callout-warn");
            out.setWrapText(true);
            body().getChildren().add(out);
        }
    }

    private static String key(MemberAct act, String part) {
        return "settings.bulk." + act.name() + "." + part;
    }
}
