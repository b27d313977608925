package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.RelativeTime;
import chat.holt.ui.kit.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One entry: who did what, why and when.
final class AuditEntryCell extends ListCell<AuditRow> {
    private static final int AVATAR = 32;
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM);

    private final AuditLogViewModel viewModel;
    private final Media media;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final TextFlow sentence = new TextFlow();
    private final Label reason = new Label();
    private final Label time = new Label();
    private final Tooltip moment = new Tooltip();
    private final Button expand = Buttons.icon("", "fth-chevron-right", Text.of("audit.changes.show"));
    private final Button undo = Buttons.icon("", "fth-corner-up-left", Text.of("audit.undo.verb"));
    private final HBox head;
    private final VBox whole;

    AuditEntryCell(AuditLogViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        getStyleClass().add("audit-cell");
        sentence.getStyleClass().add("audit-sentence");
        reason.getStyleClass().addAll(Styles.MUTED, "audit-reason");
        reason.setWrapText(true);
        reason.managedProperty().bind(reason.visibleProperty());
        time.getStyleClass().addAll(Styles.META, Styles.MUTED);
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.setTooltip(moment);
        VBox what = new VBox(2, sentence, reason);
        what.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        expand.setOnAction(click -> toggle());
        undo.setOnAction(click -> {
            if (getItem() != null) {
                viewModel.undo(getItem());
            }
        });
        head = new HBox(12, avatar, what, time, undo, expand);
        head.setAlignment(Pos.CENTER_LEFT);
        whole = new VBox(head);
        whole.getStyleClass().add("audit-row");
        setPrefWidth(0);
        Menus.onRequest(this, () -> getItem() == null ? List.of() : viewModel.actions(getItem()));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
                toggle();
            }
        });
    }

    /// Shows or hides what was changed.
    void toggle() {
        AuditRow row = getItem();
        if (row != null) {
            viewModel.setOpen(row, !viewModel.isOpen(row));
            showChanges(row);
        }
    }

    private void showChanges(AuditRow row) {
        boolean open = viewModel.isOpen(row);
        expand.setGraphic(Icons.of(open ? "fth-chevron-down" : "fth-chevron-right"));
        expand.setAccessibleText(Text.of(open ? "audit.changes.hide" : "audit.changes.show"));
        whole.getChildren().setAll(head);
        if (open) {
            if (!row.changes().isEmpty()) {
                whole.getChildren().add(new ChangesView(row.changes()));
            }
            String refusal = viewModel.undoRefusal(row);
            if (!refusal.isEmpty()) {
                Label why = new Label(Text.of("audit.undo.not", refusal), Icons.of("fth-info"));
                why.getStyleClass().addAll(Styles.META, Styles.MUTED);
                why.setWrapText(true);
                whole.getChildren().add(why);
            }
        }
    }

    @Override
    protected void updateItem(@Nullable AuditRow row, boolean empty) {
        super.updateItem(row, empty);
        avatar.imageProperty().unbind();
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
            return;
        }
        setId("audit-" + row.id());
        avatar.show(row.entry().user(), row.actor());
        if (row.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(row.avatar(), AVATAR));
        }
        sentence.getChildren().clear();
        for (Sentence.Piece piece : row.sentence().pieces()) {
            var text = new javafx.scene.text.Text(piece.text());
            text.getStyleClass().add(piece.name() ? "audit-name" : "audit-word");
            sentence.getChildren().add(text);
        }
        reason.setText(row.reason());
        reason.setVisible(!row.reason().isEmpty());
        time.setText(RelativeTime.ago(row.time(), viewModel.now()));
        undo.setVisible(viewModel.undoRefusal(row).isEmpty());
        undo.setId("audit-undo-" + row.id());
        undo.setAccessibleText(Text.of("audit.undo.accessible", row.sentence().text()));
        expand.setId("audit-expand-" + row.id());
        showChanges(row);
        moment.setText(FULL.format(row.time().atZone(ZoneId.systemDefault())));
        setAccessibleText(
                row.sentence().text() + ", " + time.getText() + (row.reason().isEmpty() ? "" : ", " + row.reason()));
        setGraphic(whole);
        viewModel.shown(getIndex());
    }
}
