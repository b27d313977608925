package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// Asks before leaving a group, and whether to tell the others.
public final class LeaveGroupDialog extends FormDialog {
    public LeaveGroupDialog(LeaveGroupViewModel model) {
        super(
                Look.destructive(
                        "leave-group",
                        Text.of("conversations.leave.title", model.name()),
                        Text.of("conversations.leave")),
                new SimpleBooleanProperty(true),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(model.meaning());
        text.setWrapText(true);
        CheckBox silently = new CheckBox(Text.of("conversations.leave.silently"));
        silently.setId("leave-silently");
        silently.selectedProperty().bindBidirectional(model.silently());
        silently.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(text, silently);
        closeWhen(model.attempt().done());
    }
}
