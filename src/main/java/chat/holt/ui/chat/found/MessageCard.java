package chat.holt.ui.chat.found;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.chat.message.MessageHeader;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A message out of its timeline: where and when it was written, its text, and a hint at what else it holds.
public final class MessageCard extends HBox {
    private static final int AVATAR = 32;

    private final Pictures pictures;
    private final Label place = new Label();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final MessageHeader header;
    private final MarkdownView text;
    private final HBox hint = new HBox();
    private final HBox actions = new HBox();

    /// @param mostText height of the text in pixels from which it is cut off
    public MessageCard(Mentions mentions, Pictures pictures, Consumer<Destination.Link> openLink, double mostText) {
        this.pictures = pictures;
        header = new MessageHeader(pictures);
        text = new MarkdownView(mentions, pictures::emoji, openLink);
        text.setMaxHeight(mostText);
        text.setMinHeight(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(text.widthProperty());
        clip.heightProperty().bind(text.heightProperty());
        text.setClip(clip);
        place.getStyleClass().add("found-place");
        hint.getStyleClass().add("found-hint");
        actions.getStyleClass().add("found-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(header, Priority.ALWAYS);
        VBox body = new VBox(place, new HBox(header, actions), text, hint);
        body.getStyleClass().add("found-body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().add("found-card");
        getChildren().setAll(avatar, body);
        setPlace("");
    }

    /// Where it was written; empty where that goes without saying.
    void setPlace(String where) {
        place.setText(where);
        shown(place, !where.isEmpty());
    }

    /// What stands at its right.
    void setActions(List<? extends Node> buttons) {
        actions.getChildren().setAll(buttons);
    }

    /// @param words its text, perhaps with parts of it marked
    public void show(ShownMessage message, Markdown words) {
        header.showDated(message);
        avatar.show(message.author().userId(), message.author().name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (message.author().picture() != null) {
            avatar.imageProperty().bind(pictures.avatar(message.author().picture(), AVATAR));
        }
        text.show(words);
        shown(text, !message.text().isEmpty());
        String more = hint(message);
        hint.getChildren().setAll(Icons.of(icon(message)), new Label(more));
        shown(hint, !more.isEmpty());
    }

    /// What screen readers say of it.
    public static String spoken(ShownMessage message) {
        return Text.of(
                "chat.message",
                message.author().name(),
                Times.dateAndTime(message.createdAt()),
                message.text() + " " + hint(message));
    }

    private static String icon(ShownMessage message) {
        if (message.attachments().isEmpty()) {
            return "fth-link";
        }
        return message.attachments().getFirst().metadata() instanceof File.Image ? "fth-image" : "fth-paperclip";
    }

    private static String hint(ShownMessage message) {
        List<File> files = message.attachments();
        if (files.isEmpty()) {
            return message.text().isEmpty() && !message.embeds().isEmpty() ? Text.of("found.embed") : "";
        }
        return files.size() == 1
                ? files.getFirst().filename()
                : Text.of("found.files", files.getFirst().filename(), files.size() - 1);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
