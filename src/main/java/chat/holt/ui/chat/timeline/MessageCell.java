package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.AttachmentList;
import chat.holt.ui.chat.message.EditBox;
import chat.holt.ui.chat.message.EditViewModel;
import chat.holt.ui.chat.message.EmbedList;
import chat.holt.ui.chat.message.Emojis;
import chat.holt.ui.chat.message.MessageHeader;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ReactionBar;
import chat.holt.ui.chat.message.ReplyLine;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.message.SpokenMessage;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.chat.timeline.TimelineRow.MessageRow;
import chat.holt.ui.chat.timeline.TimelineRow.PendingRow;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.rows.RowCell;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A message, sent or on its way. Redraws only the parts that changed.
final class MessageCell extends RowCell<TimelineRow> {
    private static final PseudoClass MENTION = PseudoClass.getPseudoClass("mention");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final int AVATAR = 40;
    private static final double SIDE = 16;
    private static final double TEXT_AT = 68;
    private static final double REPLY_AT = 44;
    private static final double HEAD_GAP = 8;
    private static final double REPLY_GAP = 3;
    private static final double TAIL_GAP = 1;
    private static final double BELOW = 2;

    private final Conversation chat;
    private final Pictures pictures;
    private final VBox replies = new VBox();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final MessageHeader header;
    private final Label tailTime = new Label();
    private final MarkdownView text;
    private final AttachmentList attachments;
    private final EmbedList embeds;
    private final ReactionBar reactions;
    private final Label progress = new Label();
    private final VBox body = new VBox();

    private @Nullable MessageViewModel message;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable String key;
    private @Nullable ShownMessage shown;
    private boolean head;

    MessageCell(Conversation chat, Pictures pictures) {
        this.chat = chat;
        this.pictures = pictures;
        text = new MarkdownView(chat.mentions(), pictures::emoji, chat::openLink);
        header = new MessageHeader(pictures);
        attachments = new AttachmentList(pictures);
        embeds = new EmbedList(pictures, chat::openLink);
        reactions = new ReactionBar(new Emojis(chat.mentions(), pictures), this::toggle);
        getStyleClass().add("message");
        replies.getStyleClass().add("replies");
        tailTime.getStyleClass().add("tail-time");
        progress.getStyleClass().add("message-progress");
        progress.setWrapText(true);
        onClick(avatar);
        onClick(header.name());
        body.getStyleClass().add("message-body");
        body.getChildren().addAll(header, text, attachments, embeds, reactions, progress);
        getChildren().addAll(replies, avatar, tailTime, body);
    }

    /// A click there shows the author.
    private void onClick(Node author) {
        author.getStyleClass().add("author-link");
        author.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && key != null) {
                chat.showAuthor(key, Anchors.of(author));
                event.consume();
            }
        });
    }

    /// Key of the row shown, null while unused.
    @Nullable
    String key() {
        return key;
    }

    /// Whether a click there is about the author rather than the message.
    boolean isAuthor(EventTarget target) {
        for (Node node = target instanceof Node hit ? hit : null;
                node != null && node != this;
                node = node.getParent()) {
            if (node == avatar || node == header.name()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void show(TimelineRow row) {
        switch (row) {
            case MessageRow sent -> {
                setHead(sent.head());
                if (!sent.id().equals(key)) {
                    listen(sent.id());
                }
                state(null);
            }
            case PendingRow sending -> {
                setHead(sending.head());
                hide();
                key = sending.key();
                render(chat.timeline().pending(sending));
                state(sending);
            }
            default -> throw new IllegalArgumentException(row.toString());
        }
    }

    @Override
    public void hide() {
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        if (message != null) {
            message.close();
            message = null;
        }
        key = null;
        stopEditing();
    }

    private void listen(String id) {
        hide();
        key = id;
        message = chat.timeline().message(id);
        subscriptions =
                message.shown().subscribe(this::render).and(chat.editing().subscribe(this::edit));
    }

    private void setHead(boolean begins) {
        head = begins;
        avatar.setVisible(begins);
        header.setVisible(begins);
        header.setManaged(begins);
        tailTime.setVisible(!begins);
        requestLayout();
    }

    /// @param sending null for a message that has arrived
    private void state(@Nullable PendingRow sending) {
        pseudoClassStateChanged(PENDING, sending != null && !sending.failed());
        pseudoClassStateChanged(FAILED, sending != null && sending.failed());
        progress.setText(sending == null ? "" : String.join("\n", sending.notes()));
        progress.setVisible(!progress.getText().isEmpty());
        progress.setManaged(progress.isVisible());
    }

    private void render(@Nullable ShownMessage now) {
        if (now == null) {
            return;
        }
        ShownMessage before = shown;
        shown = now;
        if (before == null
                || !before.author().equals(now.author())
                || !before.marks().equals(now.marks())
                || !before.createdAt().equals(now.createdAt())) {
            showAuthor(now);
        }
        if (before == null || !before.replies().equals(now.replies())) {
            replies.getChildren().setAll(now.replies().stream().map(this::reply).toList());
        }
        Markdown markdown = Markdown.parse(now.text());
        text.show(markdown, now.edited() == null ? "" : Text.of("chat.edited"));
        text.setVisible(!now.text().isEmpty());
        text.setManaged(!now.text().isEmpty());
        attachments.show(now.attachments());
        embeds.show(now.embeds());
        reactions.show(now.reactions());
        pseudoClassStateChanged(MENTION, now.mentionsMe());
        setAccessibleText(SpokenMessage.of(now, markdown.plainText(this::name)));
        requestLayout();
    }

    private String name(Inline inline) {
        return switch (inline) {
            case Inline.Mention mention ->
                chat.mentions().resolve(mention).getValue().text();
            case Inline.CustomEmoji(String id) -> chat.mentions().emojiName(id).getValue();
            default -> "";
        };
    }

    private void showAuthor(ShownMessage now) {
        header.show(now);
        tailTime.setText(Times.clock(now.createdAt()));
        avatar.show(now.author().userId(), now.author().name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (now.author().picture() != null) {
            avatar.imageProperty().bind(pictures.avatar(now.author().picture(), AVATAR));
        }
    }

    private ReplyLine reply(ShownMessage.Reply reply) {
        return new ReplyLine(reply, pictures, () -> chat.timeline().jumpTo(reply.messageId()));
    }

    private void toggle(ShownMessage.Reaction reaction) {
        if (message != null && key != null) {
            chat.toggleReaction(key, reaction);
        }
    }

    // ---- editing

    private void edit(@Nullable EditViewModel edit) {
        stopEditing();
        if (edit != null && edit.messageId().equals(key)) {
            body.getChildren().set(body.getChildren().indexOf(text), new EditBox(edit));
        }
    }

    private void stopEditing() {
        List<Node> children = body.getChildren();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof EditBox) {
                children.set(i, text);
            }
        }
    }

    // ---- layout

    private double above() {
        if (!replies.getChildren().isEmpty()) {
            return REPLY_GAP;
        }
        return head ? HEAD_GAP : TAIL_GAP;
    }

    private double repliesHeight(double width) {
        return replies.getChildren().isEmpty() ? 0 : snapSizeY(replies.prefHeight(width - REPLY_AT - SIDE));
    }

    @Override
    protected double computePrefHeight(double width) {
        double replying = repliesHeight(width);
        double content = snapSizeY(body.prefHeight(width - TEXT_AT - SIDE));
        double least = head ? AVATAR : 0;
        return above() + replying + Math.max(least, content) + BELOW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double replying = repliesHeight(width);
        double y = above() + replying;
        replies.resizeRelocate(REPLY_AT, above(), width - REPLY_AT - SIDE, replying);
        avatar.resizeRelocate(SIDE, y, AVATAR, AVATAR);
        double timeWidth = Math.ceil(tailTime.prefWidth(-1));
        tailTime.resizeRelocate(
                snapPositionX((TEXT_AT + SIDE / 2 - timeWidth) / 2), y, timeWidth, tailTime.prefHeight(-1));
        body.resizeRelocate(TEXT_AT, y, width - TEXT_AT - SIDE, getHeight() - y - BELOW);
    }
}
