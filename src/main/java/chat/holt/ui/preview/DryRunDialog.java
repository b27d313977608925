package chat.holt.ui.preview;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.preview.DryRunViewModel.Row;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lists who would gain and lose what.
public final class DryRunDialog extends FormDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 432;
    private static final double ROW_HEIGHT = 72;

    public DryRunDialog(DryRunViewModel viewModel) {
        this(viewModel, new SimpleBooleanProperty());
    }

    private DryRunDialog(DryRunViewModel viewModel, SimpleBooleanProperty read) {
        super(
                Look.form("dry-run", Text.of("dryRun.title"), Text.of("dryRun.close")),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> read.set(true));
        closeWhen(read);
        Button copy = Buttons.quiet("dry-run-copy", Text.of("dryRun.copy"));
        copy.setOnAction(click -> viewModel.copyAsText());
        insteadOfCancel(copy);
        subtitle().set(Text.of("dryRun.count", viewModel.rows().size()));
        ListView<Row> list = new ListView<>();
        list.setId("dry-run-rows");
        list.getStyleClass().add("dry-run-rows");
        list.setAccessibleText(Text.of("dryRun.title"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new RowCell());
        list.getItems().setAll(viewModel.rows());
        Label nothing = new Label(Text.of("dryRun.nothing"));
        nothing.getStyleClass().add(Styles.MUTED);
        list.setPlaceholder(nothing);
        list.setPrefSize(WIDTH, Math.clamp(viewModel.rows().size() * ROW_HEIGHT + 2, ROW_HEIGHT + 2, HEIGHT));
        body().getChildren().setAll(list);
    }

    private static final class RowCell extends ListCell<Row> {
        RowCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : content(row));
            setAccessibleText(row == null ? null : DryRunViewModel.sentence(row));
        }

        private static Node content(Row row) {
            Node icon = Icons.of(row.gained() ? "fth-plus-circle" : "fth-minus-circle");
            icon.getStyleClass().add(row.gained() ? "dry-run-gain" : "dry-run-loss");
            Label permission = new Label(row.permission());
            permission.getStyleClass().add(Styles.STRONG);
            Label people = new Label(row.people());
            people.getStyleClass().add(Styles.BODY);
            Label where = new Label(row.where());
            where.getStyleClass().addAll(Styles.META, Styles.MUTED);
            VBox texts = new VBox(permission, people, where);
            texts.setAlignment(Pos.CENTER_LEFT);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            HBox box = new HBox(12, icon, texts);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
    }
}
