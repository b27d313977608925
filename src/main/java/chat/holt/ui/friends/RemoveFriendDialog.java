package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.people.UserPicture;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Says what the end of a friendship means, and asks.
public final class RemoveFriendDialog extends FormDialog {
    public RemoveFriendDialog(RemoveFriendViewModel model, Media media) {
        super(
                new Look(
                        "remove-friend",
                        Text.of("friends.remove.title", model.friend().name()),
                        UserPicture.of(model.friend(), media),
                        model.friend().tag(),
                        Text.of("friends.remove.verb"),
                        true),
                new SimpleBooleanProperty(true),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(Text.of("friends.remove.text"));
        text.setWrapText(true);
        body().getChildren().setAll(text);
        closeWhen(model.attempt().done());
    }
}
