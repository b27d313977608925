package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.QueueBar;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// At the foot of the list: what can be done to the selected bans, and the queue that runs.
final class BanBars extends VBox {
    private static final double SPACING = 12;

    private final BansViewModel viewModel;
    private final HBox selection = new HBox(8);
    private final Label count = new Label();
    private final Label estimate = new Label();
    private Subscription following = Subscription.EMPTY;

    BanBars(BansViewModel viewModel) {
        super(SPACING);
        this.viewModel = viewModel;
        setMaxHeight(USE_PREF_SIZE);
        selection.setId("bans-selection");
        selection.getStyleClass().add("bulk-bar");
        selection.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add(Styles.STRONG);
        estimate.getStyleClass().addAll(Styles.META, Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button clear = Buttons.quiet("bans-clear", Text.of("settings.bulk.clear"));
        clear.setOnAction(click -> viewModel.selected().clear());
        Button unban = Buttons.plain("bans-unban", Text.of("settings.server.bans.unban.ask"));
        unban.setOnAction(click -> UnbanManyDialog.open(viewModel, getScene().getWindow()));
        clear.getStyleClass().add(Styles.SMALL);
        unban.getStyleClass().add(Styles.SMALL);
        selection.getChildren().addAll(count, estimate, space, clear, unban);
        selection.managedProperty().bind(selection.visibleProperty());
        QueueBar queue = new QueueBar(viewModel.run());
        getChildren().addAll(selection, queue);
        visibleProperty().bind(selection.visibleProperty().or(queue.visibleProperty()));
        managedProperty().bind(visibleProperty());
        viewModel.selected().addListener((SetChangeListener<String>) change -> show());
        viewModel.run().queue().subscribe(this::follow);
    }

    private void follow(@Nullable ActionQueue queue) {
        following.unsubscribe();
        following = queue == null ? Subscription.EMPTY : queue.progress().subscribe(progress -> show());
        show();
    }

    private void show() {
        int selected = viewModel.selected().size();
        selection.setVisible(selected > 0 && !viewModel.run().busy());
        count.setText(Text.of("settings.bulk.selected", selected));
        estimate.setText(
                Text.of("settings.bulk.pace", QueueTexts.duration(QueueViewModel.PACE.multipliedBy(selected))));
    }
}
