package chat.holt.ui.usersettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.NameConfirmation;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// Asks before something that ends what runs with the bot now.
final class RiskyBotDialog extends FormDialog {
    private RiskyBotDialog(
            Look look, ObservableValue<Boolean> canSubmit, String text, Attempt attempt, Consumer<Attempt> act) {
        super(look, canSubmit, attempt.busy(), attempt.error(), () -> act.accept(attempt));
        Label label = new Label(text);
        label.setWrapText(true);
        body().getChildren().setAll(label);
        closeWhen(attempt.done());
    }

    static RiskyBotDialog renew(BotsViewModel viewModel, OwnBot bot) {
        return new RiskyBotDialog(
                Look.destructive(
                        "renew-token", Text.of("bots.token.renew.title", bot.name()), Text.of("bots.token.renew.verb")),
                new SimpleBooleanProperty(true),
                Text.of("bots.token.renew.text"),
                new Attempt(),
                attempt -> viewModel.renewToken(bot, attempt));
    }

    static RiskyBotDialog delete(BotsViewModel viewModel, OwnBot bot) {
        StringProperty typed = new SimpleStringProperty("");
        RiskyBotDialog dialog = new RiskyBotDialog(
                Look.destructive("delete-bot", Text.of("bots.delete.title", bot.name()), Text.of("bots.delete.verb")),
                typed.map(name -> name.strip().equals(bot.name())),
                Text.of("bots.delete.text"),
                new Attempt(),
                attempt -> viewModel.delete(bot, attempt));
        dialog.body().getChildren().add(new NameConfirmation("delete-bot-name", bot.name(), typed));
        return dialog;
    }
}
