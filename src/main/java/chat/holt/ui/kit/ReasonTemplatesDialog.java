package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Changes the kept reasons: a field for each, with buttons to move and remove it.
final class ReasonTemplatesDialog extends FormDialog {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 280;
    private static final double SPACING = 8;

    private final ReasonTemplatesViewModel viewModel;
    private final VBox rows = new VBox(SPACING);
    private final Button add = Buttons.plain("template-add", Text.of("reasons.add"));

    ReasonTemplatesDialog(ReasonTemplatesViewModel viewModel) {
        super(
                Look.form("reason-templates", Text.of("reasons.title"), Text.of("reasons.save")),
                viewModel.canSave(),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                viewModel::save);
        this.viewModel = viewModel;
        subtitle().set(Text.of("reasons.text"));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.getStyleClass().add("settings-scroll");
        Label tooLong = new Label(Text.of("reasons.long", ReasonTemplates.LONGEST));
        tooLong.getStyleClass().add(Styles.ERROR_TEXT);
        tooLong.visibleProperty().bind(viewModel.canSave().not());
        tooLong.managedProperty().bind(tooLong.visibleProperty());
        add.getStyleClass().add(Styles.SMALL);
        add.setGraphic(Icons.of("fth-plus"));
        add.setOnAction(click -> {
            viewModel.add();
            rows.lookupAll(".text-field").stream()
                    .reduce((first, last) -> last)
                    .ifPresent(field -> field.requestFocus());
        });
        body().getChildren().setAll(scroll, tooLong, add);
        viewModel.rows().subscribe(this::fill);
        fill();
        closeWhen(viewModel.saved());
    }

    void open(Window window) {
        show(window, add);
    }

    private void fill() {
        rows.getChildren().setAll(viewModel.rows().stream().map(this::row).toList());
        add.setDisable(!viewModel.roomForMore());
        if (rows.getChildren().isEmpty()) {
            Label none = new Label(Text.of("reasons.none"));
            none.getStyleClass().add(Styles.MUTED);
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private HBox row(StringProperty text) {
        int place = viewModel.rows().indexOf(text);
        TextField field = new TextField();
        field.setId("template-" + place);
        field.setAccessibleText(Text.of("reasons.one", place + 1));
        field.textProperty().bindBidirectional(text);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button up = Buttons.icon("template-up-" + place, "fth-arrow-up", Text.of("reasons.up"));
        up.setDisable(place == 0);
        up.setOnAction(click -> viewModel.move(text, -1));
        Button down = Buttons.icon("template-down-" + place, "fth-arrow-down", Text.of("reasons.down"));
        down.setDisable(place == viewModel.rows().size() - 1);
        down.setOnAction(click -> viewModel.move(text, 1));
        Button remove = Buttons.icon("template-remove-" + place, "fth-trash-2", Text.of("reasons.remove"));
        remove.setOnAction(click -> viewModel.remove(text));
        HBox row = new HBox(4, field, up, down, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
