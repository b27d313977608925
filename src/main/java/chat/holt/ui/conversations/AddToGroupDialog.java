package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;

/// Asks whom to add to a group.
public final class AddToGroupDialog extends PickFriendsDialog {
    public AddToGroupDialog(AddToGroupViewModel model, Media media) {
        super(
                Look.form(
                        "add-to-group",
                        Text.of("conversations.add.title", model.name()),
                        Text.of("conversations.add.verb")),
                model.picker(),
                model.canSubmit(),
                model.attempt(),
                model::submit,
                media);
        subtitle().set(Text.of("conversations.add.text"));
    }
}
