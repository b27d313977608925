package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks which bot to add, and says who that is before it is done.
final class AddBotDialog extends FormDialog {
    AddBotDialog(BotsViewModel viewModel) {
        this(viewModel, new Attempt(), new TextField());
    }

    private AddBotDialog(BotsViewModel viewModel, Attempt attempt, TextField field) {
        super(
                Look.form("add-bot", Text.of("bots.add.title"), Text.of("bots.add.verb")),
                field.textProperty().map(typed -> BotsViewModel.idIn(typed).isPresent()),
                attempt.busy(),
                attempt.error(),
                () -> viewModel.add(field.getText(), attempt));
        field.setId("bot-id");
        Label found = new Label();
        found.setId("bot-found");
        found.setWrapText(true);
        found.getStyleClass().add(Styles.BODY);
        found.visibleProperty().bind(found.textProperty().isNotEmpty());
        found.managedProperty().bind(found.visibleProperty());
        field.textProperty().subscribe(typed -> {
            found.setText("");
            BotsViewModel.idIn(typed)
                    .ifPresent(id -> viewModel
                            .look(id)
                            .onSuccess(bot -> {
                                if (typed.equals(field.getText())) {
                                    found.setText(
                                            bot.description() == null
                                                    ? Text.of("bots.add.found", bot.username())
                                                    : Text.of(
                                                            "bots.add.found.text", bot.username(), bot.description()));
                                }
                            })
                            .onFailure(problem -> {
                                if (typed.equals(field.getText())) {
                                    found.setText(Text.of("bots.add.notFound"));
                                }
                            }));
        });
        body().getChildren()
                .setAll(new FieldBox(Text.of("bots.add.field"), field).hint(Text.of("bots.add.hint")), found);
        closeWhen(attempt.done());
    }
}
