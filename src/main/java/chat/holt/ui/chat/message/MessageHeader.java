package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.ShownMessage.Author;
import chat.holt.ui.chat.message.ShownMessage.Badge;
import chat.holt.ui.kit.EmojiText;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Author, badge and time of a message that begins a group.
public final class MessageHeader extends HBox {
    private final EmojiText name = new EmojiText("author");
    private final Label badge = new Label();
    private final Label time = new Label();
    private final Tooltip fullTime = new Tooltip();
    private final Tooltip spam = new Tooltip(Text.of("chat.badge.spam.text"));

    public MessageHeader() {
        getStyleClass().add("message-header");
        badge.getStyleClass().add("author-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().add("message-time");
        time.setMinWidth(USE_PREF_SIZE);
        time.setTooltip(fullTime);
        getChildren().addAll(name, badge, time);
    }

    /// The node of the author's name.
    public EmojiText name() {
        return name;
    }

    public void show(Author author, Instant moment) {
        name.setText(author.name());
        name.setColour(author.colour());
        badge.setVisible(author.badge() != Badge.NONE);
        badge.setManaged(badge.isVisible());
        badge.setText(
                switch (author.badge()) {
                    case NONE -> "";
                    case BOT -> Text.of("chat.badge.bot");
                    case WEBHOOK -> Text.of("chat.badge.webhook");
                    case SPAM -> Text.of("chat.badge.spam");
                });
        badge.setTooltip(author.badge() == Badge.SPAM ? spam : null);
        time.setText(Times.clock(moment));
        fullTime.setText(Times.full(moment));
    }
}
