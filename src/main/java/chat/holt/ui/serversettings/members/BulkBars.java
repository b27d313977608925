package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.members.ActionQueue.Phase;
import java.util.Locale;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// At the foot of the table: what can be done to the selection, and the queue that runs.
final class BulkBars extends VBox {
    private static final double SPACING = 12;

    private final BulkViewModel viewModel;
    private final HBox selection = new HBox(8);
    private final Label count = new Label();
    private final Label estimate = new Label();
    private final HBox run = new HBox(SPACING);
    private final Label title = new Label();
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button details = small(Buttons.plain("queue-details", Text.of("settings.bulk.details")));
    private final Button pause = small(Buttons.plain("queue-pause", ""));
    private final Button end = small(Buttons.plain("queue-cancel", ""));
    private Subscription following = Subscription.EMPTY;

    BulkBars(BulkViewModel viewModel) {
        super(SPACING);
        this.viewModel = viewModel;
        getStyleClass().add("bulk-bars");
        setMaxHeight(USE_PREF_SIZE);
        fillSelection();
        fillRun();
        getChildren().addAll(selection, run);
        viewModel.members().selected().addListener((SetChangeListener<String>) change -> showSelection());
        viewModel.queue().subscribe(this::follow);
        showSelection();
    }

    private void fillSelection() {
        selection.setId("bulk-selection");
        selection.getStyleClass().add("bulk-bar");
        selection.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add(Styles.STRONG);
        estimate.getStyleClass().addAll(Styles.META, Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button clear = small(Buttons.quiet("bulk-clear", Text.of("settings.bulk.clear")));
        clear.setOnAction(click -> viewModel.members().selected().clear());
        selection.getChildren().addAll(count, estimate, space, clear);
        for (BulkAct act : viewModel.acts()) {
            String text = Text.of(act.key("ask"));
            String id = "bulk-" + act.name().toLowerCase(Locale.ROOT);
            Button button = small(act == BulkAct.BAN ? Buttons.danger(id, text) : Buttons.plain(id, text));
            button.setOnAction(
                    click -> BulkDialog.open(act, viewModel, getScene().getWindow()));
            selection.getChildren().add(button);
        }
        selection.managedProperty().bind(selection.visibleProperty());
    }

    private void fillRun() {
        run.setId("bulk-queue");
        run.getStyleClass().add("bulk-bar");
        run.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Styles.STRONG);
        state.setId("queue-state");
        state.getStyleClass().addAll(Styles.META, Styles.MUTED);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("queue-progress");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox middle = new VBox(6, new HBox(title, space, state), bar);
        HBox.setHgrow(middle, Priority.ALWAYS);
        run.getChildren().addAll(Icons.of("fth-loader"), middle, details, pause, end);
        run.managedProperty().bind(run.visibleProperty());
    }

    private void showSelection() {
        int selected = viewModel.members().selected().size();
        selection.setVisible(
                selected > 0 && !viewModel.busy() && selection.getChildren().size() > 4);
        count.setText(Text.of("settings.bulk.selected", selected));
        estimate.setText(Text.of("settings.bulk.pace", BulkTexts.duration(BulkViewModel.PACE.multipliedBy(selected))));
    }

    private void follow(@Nullable ActionQueue queue) {
        following.unsubscribe();
        run.setVisible(queue != null);
        if (queue != null) {
            title.setText(queue.title());
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
                                BulkTexts.duration(progress.left()));
                    case PAUSED -> Text.of("settings.bulk.paused", progress.done(), progress.failed());
                    case OFFLINE -> Text.of("settings.bulk.offline", progress.done(), progress.failed());
                });
        boolean finished = progress.phase() == Phase.FINISHED;
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
        showSelection();
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
