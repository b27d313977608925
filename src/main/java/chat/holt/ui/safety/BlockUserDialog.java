package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.people.UserPicture;
import javafx.beans.property.SimpleBooleanProperty;

/// Says what blocking does and what it does not, and asks.
public final class BlockUserDialog extends FormDialog {
    public BlockUserDialog(BlockUserViewModel model, Media media) {
        super(
                new Look(
                        "block-user",
                        Text.of("safety.block.title", model.user().name()),
                        UserPicture.of(model.user(), media),
                        model.user().tag(),
                        Text.of("safety.block.verb", model.user().name()),
                        true),
                new SimpleBooleanProperty(true),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        body().getChildren()
                .setAll(
                        Points.of("fth-slash", model.changes()),
                        Points.of("fth-info", Text.of("safety.block.limits"), model.limits()));
        closeWhen(model.attempt().done());
    }
}
