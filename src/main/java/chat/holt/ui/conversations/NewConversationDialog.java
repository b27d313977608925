package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;

/// Asks with whom to talk, and how a group shall be called.
public final class NewConversationDialog extends PickFriendsDialog {
    public NewConversationDialog(NewConversationViewModel model, Media media) {
        super(
                Look.form("new-conversation", Text.of("conversations.new.title"), Text.of("conversations.new.verb")),
                model.picker(),
                model.canSubmit(),
                model.attempt(),
                model::submit,
                media);
        subtitle().set(Text.of("conversations.new.text"));
        TextField name = new TextField();
        name.setId("group-name");
        name.textProperty().bindBidirectional(model.name());
        name.promptTextProperty().bind(model.suggestion());
        FieldBox field = new FieldBox(Text.of("group.name"), name)
                .counter(model.name().map(ChannelName::counter))
                .problem(model.nameProblem());
        field.visibleProperty().bind(model.group());
        field.managedProperty().bind(field.visibleProperty());
        field.disableProperty().bind(model.attempt().busy());
        body().getChildren().add(field);
    }
}
