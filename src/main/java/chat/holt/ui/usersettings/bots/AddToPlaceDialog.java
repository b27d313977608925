package chat.holt.ui.usersettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// Asks to which server or group to add a bot.
final class AddToPlaceDialog extends FormDialog {
    AddToPlaceDialog(BotsViewModel model, OwnBot bot) {
        this(model, bot, new Attempt(), new ComboBox<>(), model.places(bot));
    }

    private AddToPlaceDialog(
            BotsViewModel model, OwnBot bot, Attempt attempt, ComboBox<BotPlace> box, List<BotPlace> places) {
        super(
                Look.form("add-bot-place", Text.of("bots.place.title", bot.name()), Text.of("bots.add.verb")),
                box.valueProperty().isNotNull(),
                attempt.busy(),
                attempt.error(),
                () -> model.add(bot, box.getValue(), attempt));
        box.setId("bot-place");
        box.getItems().setAll(places);
        if (places.isEmpty()) {
            Label none = new Label(Text.of("bots.place.none"));
            none.setWrapText(true);
            body().getChildren().setAll(none);
        } else {
            box.setValue(places.getFirst());
            body().getChildren()
                    .setAll(new FieldBox(Text.of("bots.place.field"), box).hint(Text.of("bots.place.hint")));
        }
        closeWhen(attempt.done());
    }
}
