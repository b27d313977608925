package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import java.time.LocalDate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;

/// Asks which day of a channel to show.
public final class JumpToDateDialog extends FormDialog {
    private final DatePicker day = new DatePicker();

    public JumpToDateDialog(JumpToDateViewModel model) {
        super(
                Look.form("jump-to-date", Text.of("chat.date.title"), Text.of("chat.date.go")),
                model.canGo(),
                new SimpleBooleanProperty(false),
                model.refusal(),
                model::go);
        day.setId("date-day");
        day.setMaxWidth(Double.MAX_VALUE);
        day.valueProperty().bindBidirectional(model.day());
        day.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate shown, boolean empty) {
                super.updateItem(shown, empty);
                setDisable(empty || !model.possible(shown));
            }
        });
        FlowPane choices = new FlowPane(8, 8);
        for (JumpToDateViewModel.Choice choice : model.choices()) {
            Button button = Buttons.plain(choice.id(), choice.text());
            button.getStyleClass().add(Styles.SMALL);
            button.setOnAction(click -> {
                model.day().set(choice.day());
                model.go();
            });
            choices.getChildren().add(button);
        }
        body().getChildren().setAll(new FieldBox(Text.of("chat.date.day"), day), choices);
        closeWhen(model.done());
    }

    /// Opens over the window.
    public void show(Window owner) {
        show(owner, day);
    }
}
