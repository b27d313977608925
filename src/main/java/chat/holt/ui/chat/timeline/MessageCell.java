package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.invites.InviteList;
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
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A message, sent or on its way. Redraws only the parts that changed.
final class MessageCell extends RowCell<TimelineRow> {
    private static final PseudoClass MENTION = PseudoClass.getPseudoClass("mention");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final int AVATAR = 40;

    private final Conversation chat;
    private final Pictures pictures;
    private final VBox replies = new VBox();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final MessageHeader header;
    private final Label tailTime = new Label();
    private final MarkdownView text;
    private final AttachmentList attachments;
    private final EmbedList embeds;
    private final InviteList invites;
    private final ReactionBar reactions;
    /// Few cells ever show a message on its way.
    private @Nullable SendingState sending;
    /// When the message was changed last.
    private final Tooltip edited = new Tooltip();
    private final CheckBox pick = new CheckBox();
    private final VBox body = new VBox();

    private @Nullable MessageViewModel message;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable String key;
    private @Nullable ShownMessage shown;
    /// Whose author header and avatar show; only heads keep them up.
    private @Nullable ShownMessage headed;
    private boolean head;

    MessageCell(Conversation chat, Pictures pictures) {
        this.chat = chat;
        this.pictures = pictures;
        text = new MarkdownView(chat.mentions(), pictures::emoji, chat::openLink);
        header = new MessageHeader(pictures);
        attachments = new AttachmentList(pictures, chat.player(), this::view, chat::openLink);
        embeds = new EmbedList(pictures, chat.player(), chat.mentions(), chat::openLink);
        embeds.onView(this::view);
        invites = new InviteList(chat.invites(), pictures);
        reactions = new ReactionBar(new Emojis(chat.mentions(), pictures), chat.reactions(), pictures);
        getStyleClass().add("message");
        replies.getStyleClass().add("replies");
        tailTime.getStyleClass().add("tail-time");
        onClick(avatar);
        onClick(header.name());
        header.name().getStyleClass().add(PartKeys.REACHABLE);
        header.name().setAccessibleRole(AccessibleRole.HYPERLINK);
        body.getStyleClass().add("message-body");
        body.getChildren().addAll(text, attachments, invites, embeds, reactions);
        pick.setFocusTraversable(false);
        pick.setMouseTransparent(true);
        pick.getStyleClass().add("message-pick");
        getChildren().addAll(replies, avatar, tailTime, header, body);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::picking);
    }

    /// While messages are picked out, a click anywhere on one picks it, with Shift all up to it.
    private void picking(MouseEvent event) {
        if (key != null
                && event.getButton() == MouseButton.PRIMARY
                && chat.selection().active()) {
            if (event.isShiftDown()) {
                chat.selection().extendTo(key);
            } else {
                chat.selection().toggle(key);
            }
            event.consume();
        }
    }

    private void showPicked(@Nullable Set<String> chosen) {
        boolean picked = chosen != null && chosen.contains(key);
        if (chosen == null) {
            getChildren().remove(pick);
        } else if (pick.getParent() == null) {
            getChildren().add(pick);
        }
        pick.setSelected(picked);
        pseudoClassStateChanged(PICKED, picked);
        requestLayout();
    }

    private void showCompact(boolean compact) {
        header.setCompact(compact);
        avatar.setVisible(head && !compact);
        requestLayout();
    }

    /// A click there shows the author.
    private void onClick(Node author) {
        author.getStyleClass().add("author-link");
        author.setOnKeyPressed(event -> {
            if (key != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                chat.showAuthor(key, Anchors.of(author));
                event.consume();
            }
        });
        author.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && key != null) {
                chat.showAuthor(key, Anchors.of(author));
                event.consume();
            }
        });
    }

    private void view(String picture) {
        if (key != null) {
            chat.view(key, picture);
        }
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
                showAuthor();
                state(null);
            }
            case PendingRow pending -> {
                setHead(pending.head());
                hide();
                key = pending.key();
                subscriptions = follow();
                render(chat.timeline().pending(pending));
                state(pending);
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
        text.clearSelection();
        invites.hide();
        stopEditing();
    }

    private void listen(String id) {
        hide();
        key = id;
        message = chat.timeline().message(id);
        subscriptions = Subscription.combine(
                message.shown().subscribe(this::render), chat.editing().subscribe(this::edit), follow());
    }

    /// How all messages look at the moment.
    private Subscription follow() {
        return Subscription.combine(
                chat.selection().chosen().subscribe(this::showPicked),
                chat.reading().compact().subscribe(this::showCompact),
                chat.reading().groupSpacing().subscribe(spacing -> requestLayout()));
    }

    private void setHead(boolean begins) {
        head = begins;
        pseudoClassStateChanged(HEAD, begins);
        avatar.setVisible(begins && !chat.reading().compact().get());
        header.setVisible(begins);
        header.setManaged(begins);
        requestLayout();
    }

    /// @param pending null for a message that has arrived
    private void state(@Nullable PendingRow pending) {
        pseudoClassStateChanged(PENDING, pending != null && !pending.failed());
        pseudoClassStateChanged(FAILED, pending != null && pending.failed());
        if (sending == null && pending != null) {
            sending = new SendingState(this::stopUpload);
            body.getChildren().add(sending);
        }
        if (sending != null) {
            sending.show(pending);
        }
    }

    private void stopUpload() {
        if (key != null) {
            chat.actions(key).stream()
                    .filter(action -> action.id().equals("message-stop"))
                    .findFirst()
                    .ifPresent(chat::perform);
        }
    }

    private void render(@Nullable ShownMessage now) {
        if (now == null) {
            return;
        }
        ShownMessage before = shown;
        shown = now;
        showAuthor();
        tailTime.setText(Times.clock(now.createdAt()));
        if (before == null || !before.replies().equals(now.replies())) {
            replies.getChildren().setAll(now.replies().stream().map(this::reply).toList());
        }
        Markdown markdown = Markdown.parse(now.text());
        text.show(markdown, now.edited() == null ? "" : Text.of("chat.edited"));
        Node tail = text.lookup(".md-tail");
        if (tail != null && now.edited() != null) {
            edited.setText(Times.full(now.edited()));
            Tooltip.uninstall(tail, edited);
            Tooltip.install(tail, edited);
        }
        text.setVisible(!now.text().isEmpty());
        text.setManaged(!now.text().isEmpty());
        attachments.show(now.id(), now.attachments());
        invites.show(markdown);
        embeds.show(now.id(), now.embeds());
        reactions.show(now.id(), now.reactions());
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

    private void showAuthor() {
        ShownMessage now = shown;
        ShownMessage before = headed;
        if (!head
                || now == null
                || before != null
                        && before.author().equals(now.author())
                        && before.marks().equals(now.marks())
                        && before.createdAt().equals(now.createdAt())) {
            return;
        }
        headed = now;
        header.show(now);
        avatar.show(now.author().userId(), now.author().name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        avatar.movesBy(SimpleObjectProperty::new);
        if (now.author().picture() != null) {
            ShownMessage.Picture picture = now.author().picture();
            avatar.imageProperty().bind(pictures.avatar(picture, AVATAR));
            avatar.movesBy(() -> pictures.movingAvatar(picture, AVATAR));
        }
    }

    private ReplyLine reply(ShownMessage.Reply reply) {
        ReplyLine line = new ReplyLine(reply, pictures, () -> chat.timeline().jumpTo(reply.messageId()));
        line.getStyleClass().add(PartKeys.REACHABLE);
        return line;
    }

    // ---- editing

    private void edit(@Nullable EditViewModel edit) {
        stopEditing();
        if (edit != null && edit.messageId().equals(key)) {
            body.getChildren().set(body.getChildren().indexOf(text), new EditBox(edit, pictures.media()));
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

    private MessageColumns columns(double width) {
        return MessageColumns.of(
                width,
                chat.reading().compact().get(),
                chat.reading().groupSpacing().get(),
                pick.getParent() != null);
    }

    private double headerHeight(MessageColumns columns) {
        return header.isVisible() && !columns.compact() ? snapSizeY(header.prefHeight(-1)) : 0;
    }

    private double repliesHeight(MessageColumns columns) {
        return replies.getChildren().isEmpty() ? 0 : snapSizeY(replies.prefHeight(columns.replyWidth()));
    }

    @Override
    protected double computePrefHeight(double width) {
        MessageColumns columns = columns(width);
        double replying = repliesHeight(columns);
        double content = headerHeight(columns) + snapSizeY(body.prefHeight(columns.textWidth()));
        double least = head && !columns.compact() ? AVATAR : 0;
        return columns.above(head, replying > 0) + replying + Math.max(least, content) + MessageColumns.BELOW;
    }

    @Override
    protected void layoutChildren() {
        MessageColumns columns = columns(getWidth());
        double replying = repliesHeight(columns);
        double above = columns.above(head, replying > 0);
        double y = above + replying;
        replies.resizeRelocate(columns.replyAt(), above, columns.replyWidth(), replying);
        avatar.resizeRelocate(columns.pictureAt(), y, AVATAR, AVATAR);
        double timeWidth = Math.ceil(tailTime.prefWidth(-1));
        tailTime.setVisible(columns.compact() || !head);
        tailTime.resizeRelocate(snapPositionX(columns.timeAt(timeWidth)), y, timeWidth, tailTime.prefHeight(-1));
        double heading = headerHeight(columns);
        header.resizeRelocate(columns.nameAt(), y, columns.nameWidth(), header.prefHeight(-1));
        double bottom = getHeight() - MessageColumns.BELOW;
        body.resizeRelocate(columns.textAt(), y + heading, columns.textWidth(), bottom - y - heading);
        double box = pick.prefWidth(-1);
        pick.resizeRelocate(MessageColumns.SIDE, y + 1, box, pick.prefHeight(-1));
    }
}
