package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// Offers the way back to the newest message while it is far from view.
final class PresentBar extends StackPane {
    PresentBar(TimelineViewModel timeline) {
        Button button = new Button();
        button.setId("jump-to-present");
        button.getStyleClass().add("present-button");
        button.setFocusTraversable(false);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> timeline.missed().get() == 0
                                ? Text.of("chat.present")
                                : Text.of(
                                        "chat.present.missed", timeline.missed().get()),
                        timeline.missed()));
        button.setOnAction(event -> timeline.jumpToPresent());
        getStyleClass().add("present-bar");
        getChildren().add(button);
        setPickOnBounds(false);
        visibleProperty().bind(timeline.away());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
