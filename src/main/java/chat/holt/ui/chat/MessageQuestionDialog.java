package chat.holt.ui.chat;

import chat.holt.ui.chat.MessageQuestionViewModel.Act;
import chat.holt.ui.chat.found.MessageCard;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.markdown.Markdown;
import javafx.scene.control.Label;

/// Asks before something is done to one message, and shows which.
public final class MessageQuestionDialog extends FormDialog {
    private static final double MOST_TEXT = 100;

    public MessageQuestionDialog(MessageQuestionViewModel model, Pictures pictures) {
        super(
                look(model),
                Reason.fits(model.reason()),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        Label text = new Label(model.text());
        text.setWrapText(true);
        body().getChildren().setAll(text);
        ShownMessage message = model.message();
        if (message != null) {
            MessageCard card = new MessageCard(model.mentions(), pictures, model::openLink, MOST_TEXT);
            card.setId("asked-message");
            card.getStyleClass().add("asked-message");
            card.setAccessibleText(MessageCard.spoken(message));
            card.show(message, Markdown.parse(message.text()));
            body().getChildren().add(card);
        }
        askWhy(id(model.act()) + "-reason", model.reason());
        closeWhen(model.attempt().done());
    }

    private static Look look(MessageQuestionViewModel model) {
        Act act = model.act();
        return act == Act.PIN || act == Act.UNPIN
                ? Look.form(id(act), model.title(), model.verb())
                : Look.destructive(id(act), model.title(), model.verb());
    }

    private static String id(Act act) {
        return switch (act) {
            case DELETE -> "delete-message";
            case PIN, UNPIN -> "pin-message";
            case CLEAR_REACTIONS -> "clear-reactions";
        };
    }
}
