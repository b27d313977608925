package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;

/// Asks for the name of a new bot.
final class CreateBotDialog extends FormDialog {
    static final int LEAST = 2;
    static final int MOST = 32;

    CreateBotDialog(BotsViewModel viewModel) {
        this(viewModel, new Attempt(), new TextField());
    }

    private CreateBotDialog(BotsViewModel viewModel, Attempt attempt, TextField field) {
        super(
                Look.form("create-bot", Text.of("bots.create"), Text.of("bots.create.verb")),
                field.textProperty().map(CreateBotDialog::fits),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.create(field.getText(), attempt));
        field.setId("bot-name");
        body().getChildren()
                .setAll(new FieldBox(Text.of("bots.name"), field)
                        .hint(Text.of("bots.name.hint", LEAST, MOST))
                        .problem(field.textProperty()
                                .map(name -> name.strip().length() > MOST ? Text.of("bots.name.long", MOST) : "")));
        closeWhen(attempt.done());
    }

    static boolean fits(String name) {
        int length = name.strip().length();
        return length >= LEAST && length <= MOST;
    }
}
