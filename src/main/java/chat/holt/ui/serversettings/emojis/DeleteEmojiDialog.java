package chat.holt.ui.serversettings.emojis;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.ReasonField;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks before deleting an emoji.
final class DeleteEmojiDialog extends FormDialog {
    private static final int PICTURE = 40;

    private final ReasonField reason;

    DeleteEmojiDialog(EmojisViewModel viewModel, EmojiRow emoji, Media media) {
        this(viewModel, emoji, media, new Attempt(), Reason.ofAudit());
    }

    private DeleteEmojiDialog(EmojisViewModel viewModel, EmojiRow emoji, Media media, Attempt attempt, Reason reason) {
        super(
                Look.destructive("delete-emoji", Text.of("emojis.delete.title", emoji.name()), Text.of("emojis.delete"))
                        .withPicture(EmojiPicture.of(emoji.id(), PICTURE, media)),
                reason.valid(),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.delete(emoji, reason, attempt));
        this.reason = new ReasonField("emoji-reason", reason, Text.of("emojis.reason.hint"));
        Label text = new Label(Text.of("emojis.delete.text"));
        text.setWrapText(true);
        body().getChildren().setAll(text, this.reason);
        closeWhen(attempt.done());
    }

    TextField field() {
        return reason.field();
    }
}
