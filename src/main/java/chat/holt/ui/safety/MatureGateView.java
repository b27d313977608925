package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Stands in place of a channel marked as mature.
public final class MatureGateView extends StackPane {
    private final Button leave = Buttons.plain("mature-leave", Text.of("safety.mature.leave"));

    public MatureGateView(MatureGateViewModel model) {
        setId("mature-gate");
        getStyleClass().add("mature-gate");
        CheckBox remember = new CheckBox(Text.of("safety.mature.remember"));
        remember.setId("mature-remember");
        remember.selectedProperty().bindBidirectional(model.remember());
        leave.setOnAction(click -> model.leave());
        Button enter = Buttons.primary("mature-enter", Text.of("safety.mature.enter"));
        enter.setOnAction(click -> model.enter());
        HBox buttons = new HBox(leave, enter);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("mature-buttons");
        getChildren()
                .setAll(new EmptyState("fth-eye-off", model.title(), Text.of("safety.mature.text"), remember, buttons));
    }

    /// Puts the keyboard on the way out.
    @Override
    public void requestFocus() {
        leave.requestFocus();
    }
}
