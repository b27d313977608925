package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Bot;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// Changes one of the user's bots.
final class EditBotDialog extends FormDialog {
    /// Of the address for interactions, in characters (`rest.md §9`).
    private static final int ADDRESS = 2048;

    EditBotDialog(BotsViewModel viewModel, BotRow row) {
        this(
                viewModel,
                row,
                new Attempt(),
                new TextField(row.name()),
                new CheckBox(Text.of("bots.public.choice")),
                new TextField());
    }

    private EditBotDialog(
            BotsViewModel viewModel, BotRow row, Attempt attempt, TextField name, CheckBox open, TextField address) {
        super(
                Look.form("edit-bot", Text.of("bots.edit.title", row.name()), Text.of("bots.edit.verb")),
                Bindings.createBooleanBinding(
                        () -> CreateBotDialog.fits(name.getText())
                                && address.getText().strip().length() <= ADDRESS,
                        name.textProperty(),
                        address.textProperty()),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.edit(row, name.getText(), open.isSelected(), address.getText(), attempt));
        Bot bot = Objects.requireNonNull(row.own());
        name.setId("bot-name");
        open.setId("bot-public");
        open.setSelected(bot.open());
        address.setId("bot-address");
        address.setText(Objects.requireNonNullElse(bot.interactionsUrl(), ""));
        body().getChildren()
                .setAll(
                        new FieldBox(Text.of("bots.name"), name)
                                .hint(Text.of("bots.name.hint", CreateBotDialog.LEAST, CreateBotDialog.MOST)),
                        open,
                        new FieldBox(Text.of("bots.address"), address).hint(Text.of("bots.address.hint")));
        closeWhen(attempt.done());
    }
}
