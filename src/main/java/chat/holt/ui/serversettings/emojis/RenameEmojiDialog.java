package chat.holt.ui.serversettings.emojis;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;

/// Asks for another name of an emoji.
final class RenameEmojiDialog extends FormDialog {
    private static final int PICTURE = 40;

    private final TextField field;

    RenameEmojiDialog(EmojisViewModel viewModel, EmojiRow emoji, Media media) {
        this(viewModel, emoji, media, new Attempt(), new TextField(emoji.name()));
    }

    private RenameEmojiDialog(
            EmojisViewModel viewModel, EmojiRow emoji, Media media, Attempt attempt, TextField field) {
        super(
                Look.form("rename-emoji", Text.of("emojis.rename.title", emoji.name()), Text.of("emojis.rename"))
                        .withPicture(EmojiPicture.of(emoji.id(), PICTURE, media)),
                field.textProperty().map(name -> !name.strip().equals(emoji.name())),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.rename(emoji, field.getText().strip(), attempt));
        this.field = field;
        field.setId("emoji-name");
        field.selectAll();
        body().getChildren()
                .setAll(new FieldBox(Text.of("emojis.name"), field)
                        .counter(field.textProperty()
                                .map(name -> Text.of(
                                        "emojis.name.counter", name.strip().length(), EmojiNames.LIMIT)))
                        .hint(Text.of("emojis.name.hint"))
                        .problem(field.textProperty().map(name -> viewModel.renameProblem(emoji, name.strip()))));
        closeWhen(attempt.done());
    }

    TextField field() {
        return field;
    }
}
