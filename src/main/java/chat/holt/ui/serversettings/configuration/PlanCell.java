package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.Pace;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.queue.QueueTexts;
import java.time.Duration;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step of a plan: whether it is wanted, what it does, its call, when it begins, and how it went.
final class PlanCell extends ListCell<PlanRow> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass DESTRUCTIVE = PseudoClass.getPseudoClass("destructive");

    private final CheckBox wanted = new CheckBox();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label call = new Label();
    private final Label state = new Label();
    private final HBox line;

    PlanCell(PlanViewModel viewModel) {
        getStyleClass().add("plan-cell");
        setPrefWidth(0);
        wanted.setFocusTraversable(false);
        wanted.setOnAction(click -> viewModel.choose(getIndex(), wanted.isSelected()));
        title.getStyleClass().addAll(Styles.MEDIUM, "plan-title");
        detail.getStyleClass().addAll(Styles.META, "plan-detail");
        call.getStyleClass().addAll(Styles.META, "plan-call");
        call.setMinWidth(0);
        state.getStyleClass().addAll(Styles.META, "plan-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(2, title, detail);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(12, wanted, texts, call, state);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(REFUSED, false);
            pseudoClassStateChanged(DESTRUCTIVE, false);
            return;
        }
        boolean refused = !row.refusal().isEmpty();
        pseudoClassStateChanged(REFUSED, refused);
        pseudoClassStateChanged(DESTRUCTIVE, row.step().act().destructive());
        wanted.setId("plan-step-" + row.step().number());
        wanted.setAccessibleText(row.step().title());
        wanted.setSelected(row.due());
        wanted.setDisable(refused || row.state() != PlanRow.State.PLANNED);
        title.setText(Text.of(
                "settings.configuration.step", row.step().number(), row.step().title()));
        String text = refused ? row.refusal() : row.note();
        detail.setText(text);
        detail.setManaged(!text.isEmpty());
        detail.setVisible(!text.isEmpty());
        call.setText(row.step().act().call());
        call.setAccessibleText(call.getText());
        String name = row.state().name();
        Duration start = row.start();
        state.setGraphic(
                switch (row.state()) {
                    case DONE -> Icons.of("fth-check");
                    case FAILED -> Icons.of("fth-alert-circle");
                    case RUNNING -> Icons.of("fth-loader");
                    case PLANNED, LEFT_OUT -> null;
                });
        state.setText(
                row.state() != PlanRow.State.PLANNED
                        ? Text.of("settings.configuration.state." + name)
                        : start == null
                                ? Text.of("settings.configuration.notDone")
                                : Text.of(
                                        "settings.configuration.start",
                                        start.isZero() ? 0 : 1,
                                        QueueTexts.duration(start),
                                        Pace.limit(row.step().act())));
        state.getStyleClass().removeIf(style -> style.startsWith("plan-is-"));
        state.getStyleClass().add("plan-is-" + name.toLowerCase(Locale.ROOT).replace('_', '-'));
        setGraphic(line);
        setAccessibleText(String.join(". ", title.getText(), text, state.getText()));
    }
}
