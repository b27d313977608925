package chat.holt.ui.usersettings.bots;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// Shows a bot's token when asked, and copies it.
final class TokenDialog extends FormDialog {
    TokenDialog(BotsViewModel model, OwnBot bot) {
        super(
                Look.form("bot-token", Text.of("bots.token.title", bot.name()), Text.of("bots.token.copy")),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                () -> model.copyToken(bot));
        Label text = new Label(Text.of("bots.token.text"));
        text.setWrapText(true);
        Label token = new Label();
        token.setId("token-shown");
        token.getStyleClass().add("bot-token");
        token.setWrapText(true);
        token.setMaxWidth(Double.MAX_VALUE);
        ToggleButton show = Buttons.toggleIcon("token-show", "fth-eye", Text.of("bots.token.show"));
        token.textProperty()
                .bind(show.selectedProperty().map(on -> on ? bot.bot().token() : "•".repeat(24)));
        token.setGraphic(show);
        body().getChildren().setAll(text, token);
    }
}
