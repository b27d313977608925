package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

/// Asks before something that ends what runs with the bot now.
final class RiskyBotDialog extends FormDialog {
    private RiskyBotDialog(Look look, String text, Attempt attempt, Consumer<Attempt> act) {
        super(look, new SimpleBooleanProperty(true), attempt.busy(), attempt.error(), () -> act.accept(attempt));
        Label label = new Label(text);
        label.setWrapText(true);
        body().getChildren().setAll(label);
        closeWhen(attempt.done());
    }

    static RiskyBotDialog renew(BotsViewModel viewModel, BotRow bot) {
        return new RiskyBotDialog(
                Look.destructive(
                        "renew-token", Text.of("bots.token.renew.title", bot.name()), Text.of("bots.token.renew.verb")),
                Text.of("bots.token.renew.text"),
                new Attempt(),
                attempt -> viewModel.renewToken(bot, attempt));
    }

    static RiskyBotDialog delete(BotsViewModel viewModel, BotRow bot) {
        return new RiskyBotDialog(
                Look.destructive("delete-bot", Text.of("bots.delete.title", bot.name()), Text.of("bots.delete.verb")),
                Text.of("bots.delete.text"),
                new Attempt(),
                attempt -> viewModel.delete(bot, attempt));
    }
}
