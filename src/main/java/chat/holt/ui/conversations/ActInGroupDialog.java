package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.people.Face;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Asks before somebody is taken out of a group or becomes its owner.
public final class ActInGroupDialog extends FormDialog {
    private static final int PICTURE = 40;

    public ActInGroupDialog(ActInGroupViewModel model, Media media) {
        super(
                look(model).withPicture(avatar(model.face(), media)),
                new SimpleBooleanProperty(true),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(
                switch (model.act()) {
                    case REMOVE -> Text.of("conversations.remove.text", model.name());
                    case MAKE_OWNER -> Text.of("conversations.transfer.text", model.name());
                });
        text.setWrapText(true);
        body().getChildren().setAll(text);
        closeWhen(model.attempt().done());
    }

    private static Look look(ActInGroupViewModel model) {
        return switch (model.act()) {
            case REMOVE ->
                Look.destructive(
                        "remove-from-group",
                        Text.of("conversations.remove.title", model.name(), model.group()),
                        Text.of("conversations.remove.verb"));
            case MAKE_OWNER ->
                Look.destructive(
                        "transfer-group",
                        Text.of("conversations.transfer.title", model.group(), model.name()),
                        Text.of("conversations.transfer"));
        };
    }

    private static Avatar avatar(Face face, Media media) {
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), PICTURE));
        }
        return avatar;
    }
}
