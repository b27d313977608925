package chat.holt.ui.serversettings.overview;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What ends your time with a server: giving it away or deleting it for its owner, leaving it for others.
final class DangerZone extends VBox {
    DangerZone(OverviewViewModel viewModel) {
        super(12);
        Label heading = new Label(Text.of("overview.section.danger"));
        heading.getStyleClass().add(Styles.HEADING);
        ObservableValue<Boolean> others = viewModel.owner().map(mine -> !mine);
        VBox rows = new VBox(
                row("overview-transfer", "overview.transfer.", viewModel.owner(), viewModel::transfer),
                row("overview-delete", "overview.delete.", viewModel.owner(), viewModel::delete),
                row("overview-leave", "overview.leave.", others, viewModel::leave));
        rows.getStyleClass().add("row-card");
        getChildren().setAll(heading, rows);
    }

    /// @param keys how the keys of its texts begin
    private static Node row(String id, String keys, ObservableValue<Boolean> shown, Runnable action) {
        Label title = new Label(Text.of(keys + "title"));
        title.getStyleClass().add(Styles.MEDIUM);
        Label text = new Label(Text.of(keys + "text"));
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.setWrapText(true);
        VBox texts = new VBox(title, text);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button button = Buttons.danger(id, Text.of(keys + "verb"));
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        HBox row = new HBox(16, texts, button);
        row.getStyleClass().add("card-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(shown);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }
}
