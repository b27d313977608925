package chat.holt.ui.chat.found;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Title of a side panel and the way to close it.
public final class PanelHead extends HBox {
    private final Button close;

    /// @param id of the panel; the button is `id-close`
    public PanelHead(String id, String title, Runnable leave) {
        getStyleClass().add("panel-head");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(title);
        name.getStyleClass().add("panel-title");
        name.setMaxWidth(Double.MAX_VALUE);
        setHgrow(name, Priority.ALWAYS);
        close = Buttons.icon(id + "-close", "fth-x", Text.of("panel.close"));
        close.setOnAction(click -> leave.run());
        getChildren().addAll(name, close);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
