package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Says that somebody else changed the same, with the choice whose change stays; or, without a choice, that something
/// was taken back and why.
public final class ConflictNotice extends VBox {

    private ConflictNotice(String id, String heading, ObservableValue<String> text, Button... choices) {
        super(4);
        setId(id);
        getStyleClass().add("conflict-notice");
        Label title = new Label(heading);
        title.getStyleClass().add(Styles.STRONG);
        Label body = new Label();
        body.getStyleClass().add(Styles.META);
        body.setWrapText(true);
        body.textProperty().bind(text);
        FlowPane buttons = new FlowPane(8, 8, choices);
        buttons.getStyleClass().add("conflict-choices");
        for (Button button : choices) {
            button.getStyleClass().add(Styles.SMALL);
        }
        getChildren().addAll(title, body, buttons);
        visibleProperty().bind(text.map(words -> !words.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    /// @param text what was changed; empty for nothing
    public static ConflictNotice choice(
            String id, String heading, ObservableValue<String> text, Runnable mine, Runnable theirs) {
        Button keep = Buttons.plain(id + "-mine", Text.of("settings.elsewhere.mine"));
        keep.setOnAction(click -> mine.run());
        Button take = Buttons.plain(id + "-theirs", Text.of("settings.elsewhere.take"));
        take.setOnAction(click -> theirs.run());
        return new ConflictNotice(id, heading, text, keep, take);
    }

    /// @param text why it was taken back; empty for nothing
    public static ConflictNotice failure(String id, String heading, ObservableValue<String> text, Runnable dismiss) {
        Button understood = Buttons.plain(id + "-dismiss", Text.of("settings.dismiss"));
        understood.setOnAction(click -> dismiss.run());
        return new ConflictNotice(id, heading, text, understood);
    }
}
