package chat.holt.ui.usersettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.identity.EntryRules;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.TextField;

/// Asks for the name of a new bot.
final class CreateBotDialog extends FormDialog {
    CreateBotDialog(BotsViewModel viewModel) {
        this(viewModel, new Attempt(), new TextField());
    }

    private CreateBotDialog(BotsViewModel viewModel, Attempt attempt, TextField field) {
        super(
                Look.form("create-bot", Text.of("bots.create"), Text.of("bots.create.verb")),
                field.textProperty()
                        .map(name -> EntryRules.username(name.strip()).isEmpty()),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.create(field.getText(), attempt));
        body().getChildren().setAll(name(field));
        closeWhen(attempt.done());
    }

    /// Asks for a bot's user name.
    static FieldBox name(TextField field) {
        field.setId("bot-name");
        return new FieldBox(Text.of("bots.name"), field)
                .hint(Text.of("bots.name.hint"))
                .problem(field.textProperty().map(name -> name.isBlank() ? "" : EntryRules.username(name.strip())));
    }
}
