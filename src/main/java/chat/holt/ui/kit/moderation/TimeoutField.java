package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.moderation.TimeoutChoice.Length;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The usual lengths side by side; a day and a time below when one chooses those.
final class TimeoutField extends VBox {
    private static final double SPACING = 8;
    private static final double TIME_WIDTH = 90;

    TimeoutField(TimeoutChoice choice) {
        super(SPACING);
        DatePicker day = new DatePicker();
        day.setId("timeout-day");
        day.setAccessibleText(Text.of("moderation.timeout.day"));
        day.valueProperty().bindBidirectional(choice.day());
        TextField time = new TextField();
        time.setId("timeout-time");
        time.setPrefWidth(TIME_WIDTH);
        time.setAccessibleText(Text.of("moderation.timeout.time"));
        time.textProperty().bindBidirectional(choice.time());
        Label until = new Label(Text.of("moderation.timeout.until"));
        HBox custom = new HBox(SPACING, until, day, time);
        custom.setAlignment(Pos.CENTER_LEFT);
        custom.visibleProperty().bind(choice.length().isEqualTo(Length.CUSTOM));
        custom.managedProperty().bind(custom.visibleProperty());
        Label problem = new Label();
        problem.setId("timeout-problem");
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.textProperty().bind(choice.problem());
        problem.visibleProperty().bind(choice.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren()
                .addAll(
                        Segmented.labelled(
                                "timeout",
                                Text.of("moderation.timeout.length"),
                                List.of(Length.values()),
                                length -> Text.of(length.nameKey()),
                                choice.length()),
                        custom,
                        problem);
    }
}
