package chat.holt.ui.usersettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Bot;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.identity.EntryRules;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// Changes one of the user's bots.
final class EditBotDialog extends FormDialog {
    /// Of the address for interactions, in characters (`rest.md §9`).
    private static final int ADDRESS = 2048;

    private record Switches(CheckBox open, CheckBox analytics) {}

    EditBotDialog(BotsViewModel viewModel, OwnBot row) {
        this(
                viewModel,
                row,
                new Attempt(),
                new TextField(row.name()),
                new Switches(
                        new CheckBox(Text.of("bots.public.choice")), new CheckBox(Text.of("bots.analytics.choice"))),
                new TextField());
    }

    private EditBotDialog(
            BotsViewModel viewModel,
            OwnBot row,
            Attempt attempt,
            TextField name,
            Switches switches,
            TextField address) {
        super(
                Look.form("edit-bot", Text.of("bots.edit.title", row.name()), Text.of("bots.edit.verb")),
                Bindings.createBooleanBinding(
                        () -> EntryRules.username(name.getText().strip()).isEmpty()
                                && address.getText().strip().length() <= ADDRESS,
                        name.textProperty(),
                        address.textProperty()),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.edit(
                        row,
                        new BotsViewModel.Wanted(
                                name.getText(),
                                switches.open().isSelected(),
                                switches.analytics().isSelected(),
                                address.getText()),
                        attempt));
        Bot bot = row.bot();
        CheckBox open = switches.open();
        CheckBox analytics = switches.analytics();
        analytics.setId("bot-analytics");
        analytics.setSelected(bot.analytics());
        name.setId("bot-name");
        open.setId("bot-public");
        open.setSelected(bot.open());
        address.setId("bot-address");
        address.setText(Objects.requireNonNullElse(bot.interactionsUrl(), ""));
        body().getChildren()
                .setAll(
                        CreateBotDialog.name(name),
                        open,
                        analytics,
                        new FieldBox(Text.of("bots.address"), address)
                                .hint(Text.of("bots.address.hint"))
                                .problem(address.textProperty()
                                        .map(typed -> typed.strip().length() > ADDRESS
                                                ? Text.of("bots.name.long", ADDRESS)
                                                : "")));
        closeWhen(attempt.done());
    }
}
