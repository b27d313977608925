package chat.holt.ui.chat.composer;

import chat.holt.drafts.MessageDraft;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmojiText;
import chat.holt.ui.kit.Icons;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The messages the draft replies to, each with a switch for mentioning its author.
final class ReplyChips extends VBox {
    private final ComposerViewModel composer;

    ReplyChips(ComposerViewModel composer) {
        this.composer = composer;
        getStyleClass().add("reply-chips");
        composer.replies().addListener((ListChangeListener<MessageDraft.Reply>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(composer.replies().stream().map(this::chip).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private HBox chip(MessageDraft.Reply reply) {
        EmojiText text = new EmojiText("reply-chip-text");
        text.setText(Text.of("chat.replyingTo", reply.authorName()));
        HBox.setHgrow(text, Priority.ALWAYS);
        ToggleButton mention = new ToggleButton(Text.of(reply.mention() ? "chat.mention.on" : "chat.mention.off"));
        mention.setId("reply-mention");
        mention.getStyleClass().add("mention-switch");
        mention.setSelected(reply.mention());
        mention.setAccessibleText(Text.of("chat.mention", reply.authorName()));
        mention.setOnAction(event -> composer.toggleMention(reply));
        mention.setVisible(composer.mayMention(reply));
        Button remove = Buttons.icon("reply-remove", "fth-x", Text.of("chat.reply.remove"));
        remove.setOnAction(event -> composer.removeReply(reply));
        HBox chip = new HBox(Icons.of("fth-corner-up-left"), text, mention, remove);
        chip.getStyleClass().add("reply-chip");
        return chip;
    }
}
