package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks before an act on many members: whom it reaches, how long it takes, and for what reason.
final class BulkDialog extends FormDialog {
    private static final List<Duration> TIMEOUTS =
            List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));
    private static final int NAMES = 8;

    private final ReasonField reasonField;

    private BulkDialog(BulkAct act, BulkViewModel.Reach reach, Reason reason, Node options, Runnable submit) {
        super(
                new Look(
                        "bulk-dialog",
                        Text.of(act.key("title"), reach.targets().size()),
                        null,
                        Text.of(
                                "settings.bulk.estimate",
                                QueueTexts.duration(QueueViewModel.PACE.multipliedBy(
                                        reach.targets().size()))),
                        Text.of(act.key("verb"), reach.targets().size()),
                        true),
                reason.valid(),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                submit);
        reasonField = new ReasonField(
                "bulk-reason",
                reason,
                Text.of(act == BulkAct.BAN ? "settings.bulk.reason.ban" : "settings.bulk.reason.audit"));
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
        body().getChildren().setAll(whom, options, reasonField);
        if (reach.outOfReach() > 0) {
            Label out = new Label(Text.of("settings.bulk.outOfReach", reach.outOfReach()));
            out.getStyleClass().add("callout-warn");
            out.setWrapText(true);
            body().getChildren().add(out);
        }
    }

    /// Opens the question for the act over the window.
    static void open(BulkAct act, BulkViewModel viewModel, Window window) {
        Reason reason = act == BulkAct.BAN ? Reason.ofBan() : Reason.ofAudit();
        BulkViewModel.Reach reach = viewModel.reach(act);
        SimpleBooleanProperty asked = new SimpleBooleanProperty();
        BulkDialog dialog = switch (act) {
            case KICK ->
                new BulkDialog(act, reach, reason, new VBox(), () -> {
                    viewModel.kick(reason.value());
                    asked.set(true);
                });
            case BAN -> {
                ObjectProperty<MessageSweep> sweep = new SimpleObjectProperty<>(MessageSweep.NONE);
                yield new BulkDialog(
                        act,
                        reach,
                        reason,
                        Segmented.labelled(
                                "bulk-sweep",
                                Text.of("members.ban.delete"),
                                List.of(MessageSweep.values()),
                                each -> Text.of(each.nameKey()),
                                sweep),
                        () -> {
                            viewModel.ban(reason.value(), sweep.get());
                            asked.set(true);
                        });
            }
            case TIMEOUT -> {
                ObjectProperty<Duration> length = new SimpleObjectProperty<>(TIMEOUTS.getFirst());
                yield new BulkDialog(
                        act,
                        reach,
                        reason,
                        Segmented.labelled(
                                "bulk-timeout",
                                Text.of("settings.bulk.length"),
                                TIMEOUTS,
                                QueueTexts::duration,
                                length),
                        () -> {
                            viewModel.timeout(reason.value(), length.get());
                            asked.set(true);
                        });
            }
        };
        asked.subscribe(done -> {
            if (done) {
                dialog.close();
            }
        });
        dialog.show(window, dialog.reasonField.field());
    }
}
