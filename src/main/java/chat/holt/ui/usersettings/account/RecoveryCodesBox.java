package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows [RecoveryCodes] in two columns, with copying and saving below.
final class RecoveryCodesBox extends VBox {
    private static final int COLUMNS = 2;

    /// @param confirm asks whether they are kept
    RecoveryCodesBox(RecoveryCodes model, boolean confirm) {
        super(16);
        setId("recovery-codes");
        GridPane grid = new GridPane(24, 6);
        grid.getStyleClass().add("recovery-grid");
        for (int index = 0; index < model.codes().size(); index++) {
            Label code = new Label(model.codes().get(index));
            code.getStyleClass().add("recovery-code");
            grid.add(code, index % COLUMNS, index / COLUMNS);
        }
        Button copy = Buttons.plain("recovery-copy", Text.of("account.codes.copy"));
        copy.setGraphic(Icons.of("fth-copy"));
        copy.setOnAction(click -> model.copy());
        Button save = Buttons.plain("recovery-save", Text.of("account.codes.save"));
        save.setGraphic(Icons.of("fth-download"));
        save.setOnAction(click -> FilePicker.saveAs(
                Objects.requireNonNull(getScene()).getWindow(),
                new FilePicker.Kind(Text.of("account.codes.file"), "txt"),
                Text.of("account.codes.fileName"),
                model::save));
        Label failed = new Label();
        failed.getStyleClass().add(Styles.ERROR_TEXT);
        failed.setWrapText(true);
        failed.textProperty().bind(model.saving().error());
        failed.visibleProperty().bind(model.saving().error().isNotEmpty());
        failed.managedProperty().bind(failed.visibleProperty());
        getChildren().setAll(grid, new HBox(8, copy, save), failed);
        if (model.codes().isEmpty()) {
            getChildren().setAll(new Label(Text.of("account.codes.none")));
        }
        if (confirm) {
            CheckBox kept = new CheckBox(Text.of("account.codes.kept"));
            kept.setId("recovery-kept");
            kept.selectedProperty().bindBidirectional(model.kept());
            getChildren().add(kept);
        }
    }
}
