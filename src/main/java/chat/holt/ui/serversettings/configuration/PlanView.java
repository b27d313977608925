package chat.holt.ui.serversettings.configuration;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.configuration.ConfigurationViewModel.Shown.Steps;
import chat.holt.ui.serversettings.configuration.PlanViewModel.Phase;
import chat.holt.ui.serversettings.configuration.PlanViewModel.Progress;
import chat.holt.ui.serversettings.queue.QueueTexts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps of a plan, Space choosing the focused one; below them what it costs and why, and how it goes.
final class PlanView extends VBox {
    private static final double ROW_HEIGHT = 52;
    private static final double REASON_WIDTH = 240;

    private final ConfigurationViewModel page;
    private final PlanViewModel viewModel;
    private final ListView<PlanRow> list = new ListView<>();
    private final Label summary = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final TextField reason = new TextField();
    private final CheckBox destructive = new CheckBox(Text.of("settings.configuration.destructive"));
    private final Button back = Buttons.plain("plan-back", "");
    private final Button apply = Buttons.primary("plan-apply", Text.of("settings.configuration.apply"));
    private final Button stop = Buttons.danger("plan-stop", Text.of("settings.configuration.stop"));

    PlanView(ConfigurationViewModel page, Steps steps) {
        super(12);
        this.page = page;
        this.viewModel = steps.plan();
        setId("configuration-steps");
        Label title = new Label(Text.of("settings.configuration.planOf", steps.file()));
        title.getStyleClass().add(Styles.HEADING);
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        destructive.setId("plan-destructive");
        destructive.setMinWidth(USE_PREF_SIZE);
        destructive.setVisible(
                viewModel.rows().stream().anyMatch(row -> row.step().act().destructive()));
        destructive.setOnAction(click -> viewModel.chooseAll(true, destructive.isSelected()));
        HBox head = new HBox(12, title, space, destructive);
        head.setAlignment(Pos.CENTER_LEFT);
        fillList();
        getChildren().addAll(head, list, foot());
        viewModel.rows().subscribe(this::showSummary);
        viewModel.progress().subscribe(this::show);
    }

    private void fillList() {
        list.setId("plan-steps");
        list.getStyleClass().add("plan-list");
        list.setAccessibleText(Text.of("settings.configuration.steps"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new PlanCell(viewModel));
        list.setItems(viewModel.rows());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            PlanRow row = list.getFocusModel().getFocusedItem();
            int index = list.getFocusModel().getFocusedIndex();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                viewModel.choose(index, !row.chosen());
                list.getSelectionModel().clearAndSelect(index);
                event.consume();
            }
        });
    }

    private Node foot() {
        summary.setId("plan-summary");
        summary.getStyleClass().add(Styles.STRONG);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("queue-progress");
        bar.setAccessibleText(Text.of("settings.configuration.steps"));
        VBox texts = new VBox(6, summary, bar);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        reason.setId("plan-reason");
        reason.setPromptText(Text.of("unsaved.reason"));
        reason.setAccessibleText(Text.of("unsaved.reason"));
        reason.setPrefWidth(REASON_WIDTH);
        reason.setMinWidth(REASON_WIDTH / 2);
        reason.textProperty().bindBidirectional(viewModel.reason().text());
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(click -> page.compareAgain());
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(click -> viewModel.apply());
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(click -> viewModel.stop());
        HBox foot = new HBox(12, texts, reason, back, apply, stop);
        foot.getStyleClass().add("bulk-bar");
        foot.setAlignment(Pos.CENTER_LEFT);
        viewModel.reason().valid().subscribe(valid -> showSummary());
        return foot;
    }

    private void show(Progress progress) {
        boolean planned = progress.phase() == Phase.PLANNED;
        only(reason, planned);
        only(apply, planned);
        only(bar, !planned);
        only(stop, progress.busy());
        only(back, !progress.busy());
        stop.setDisable(progress.phase() == Phase.STOPPING);
        destructive.setDisable(!planned);
        bar.setProgress(progress.fraction());
        back.setText(Text.of(planned ? "settings.configuration.back" : "settings.configuration.again"));
        showSummary();
    }

    private void showSummary() {
        Progress progress = viewModel.progress().get();
        apply.setDisable(viewModel.due() == 0 || !viewModel.reason().valid().getValue());
        summary.setText(
                switch (progress.phase()) {
                    case PLANNED ->
                        Text.of(
                                "settings.configuration.cost",
                                viewModel.due(),
                                QueueTexts.duration(viewModel.length()),
                                viewModel.rows().size() - viewModel.due(),
                                viewModel.length().isZero() ? 0 : 1);
                    case RUNNING, STOPPING ->
                        Text.of(
                                "settings.configuration.running",
                                progress.done() + progress.failed() + 1,
                                progress.total());
                    case ENDED ->
                        Text.of("settings.configuration.ended", progress.done(), progress.failed(), progress.leftOut());
                });
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
