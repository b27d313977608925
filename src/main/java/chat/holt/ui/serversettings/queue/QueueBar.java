package chat.holt.ui.serversettings.queue;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.queue.ActionQueue.Phase;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The queue that runs or ran last: how far it is, and buttons to pause, cancel, try again and see each row. Takes no
/// room while there is none.
public final class QueueBar extends HBox {
    private static final double SPACING = 12;

    private final QueueViewModel viewModel;
    private final Label title = new Label();
    private final Label state = new Label();
    private final StackPane icon = new StackPane();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button details = small(Buttons.plain("queue-details", Text.of("settings.bulk.details")));
    private final Button pause = small(Buttons.plain("queue-pause", ""));
    private final Button end = small(Buttons.plain("queue-cancel", ""));
    private Subscription following = Subscription.EMPTY;

    public QueueBar(QueueViewModel viewModel) {
        super(SPACING);
        this.viewModel = viewModel;
        setId("bulk-queue");
        getStyleClass().add("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Styles.STRONG);
        state.setId("queue-state");
        state.getStyleClass().addAll(Styles.META, Styles.MUTED);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("queue-progress");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox middle = new VBox(6, new HBox(title, space, state), bar);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(icon, middle, details, pause, end);
        managedProperty().bind(visibleProperty());
        viewModel.queue().subscribe(this::follow);
    }

    private void follow(@Nullable ActionQueue queue) {
        following.unsubscribe();
        setVisible(queue != null);
        if (queue != null) {
            title.setText(queue.title());
            bar.setAccessibleText(queue.title());
            details.setOnAction(click -> QueueDialog.open(queue, getScene().getWindow()));
            following = queue.progress().subscribe(progress -> show(queue, progress));
        }
    }

    private void show(ActionQueue queue, ActionQueue.Progress progress) {
        bar.setProgress(progress.fraction());
        state.setText(
                switch (progress.phase()) {
                    case FINISHED -> Text.of("settings.bulk.finished", progress.done(), progress.failed());
                    case RUNNING ->
                        Text.of(
                                "settings.bulk.progress",
                                progress.done(),
                                progress.failed(),
                                QueueTexts.duration(progress.left()));
                    case PAUSED -> Text.of("settings.bulk.paused", progress.done(), progress.failed());
                    case OFFLINE -> Text.of("settings.bulk.offline", progress.done(), progress.failed());
                });
        boolean finished = progress.phase() == Phase.FINISHED;
        icon.getChildren()
                .setAll(Icons.of(
                        !finished ? "fth-loader" : progress.failed() > 0 ? "fth-alert-circle" : "fth-check-circle"));
        boolean paused = progress.phase() == Phase.PAUSED;
        boolean retry = finished && progress.failed() > 0;
        pause.setVisible(!finished || retry);
        pause.setManaged(!finished || retry);
        pause.setText(Text.of(retry ? "settings.bulk.retry" : paused ? "settings.bulk.resume" : "settings.bulk.pause"));
        pause.setOnAction(click -> {
            if (retry) {
                queue.retryFailed();
            } else if (paused) {
                queue.run();
            } else {
                queue.pause();
            }
        });
        end.setText(Text.of(finished ? "settings.bulk.close" : "settings.bulk.cancel"));
        end.setOnAction(click -> {
            if (finished) {
                viewModel.dismiss();
            } else {
                queue.cancel();
            }
        });
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
