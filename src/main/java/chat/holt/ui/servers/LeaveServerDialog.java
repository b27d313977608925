package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// Asks before leaving a server, and whether to tell the others.
public final class LeaveServerDialog extends FormDialog {
    public LeaveServerDialog(LeaveServerViewModel model) {
        super(
                Look.destructive(
                        "leave-server", Text.of("servers.leave.title", model.name()), Text.of("servers.leave.verb")),
                new SimpleBooleanProperty(true),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(Text.of("servers.leave.text"));
        text.setWrapText(true);
        CheckBox silently = new CheckBox(Text.of("servers.leave.silently"));
        silently.setId("leave-silently");
        silently.selectedProperty().bindBidirectional(model.silently());
        silently.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text, silently);
        closeWhen(model.attempt().done());
    }
}
