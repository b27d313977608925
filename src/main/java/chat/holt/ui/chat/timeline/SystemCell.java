package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.model.SystemMessage;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.rows.RowCell;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A sentence the server wrote into the channel.
final class SystemCell extends RowCell<TimelineRow> {
    private final Conversation chat;
    private final MarkdownView text;
    private final Label icon = new Label();
    private final Label time = new Label();
    private final Tooltip fullTime = new Tooltip();
    private final HBox line;
    private @Nullable MessageViewModel message;
    private @Nullable String key;
    private Subscription subscription = Subscription.EMPTY;

    SystemCell(Conversation chat, Pictures pictures) {
        this.chat = chat;
        text = new MarkdownView(chat.mentions(), pictures::emoji, chat::openLink);
        text.setAlignment(Pos.CENTER_LEFT);
        time.getStyleClass().add("message-time");
        time.setMinWidth(USE_PREF_SIZE);
        time.setTooltip(fullTime);
        icon.setMinWidth(USE_PREF_SIZE);
        line = new HBox(icon, text, time);
        line.getStyleClass().add("system-line");
        getStyleClass().add("system");
        getChildren().add(line);
    }

    /// Key of the row shown, null while unused.
    @Nullable
    String key() {
        return key;
    }

    @Override
    public void show(TimelineRow row) {
        hide();
        key = row.key();
        message = chat.timeline().message(row.key());
        subscription = message.shown().subscribe(this::render);
    }

    @Override
    public void hide() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        key = null;
        if (message != null) {
            message.close();
            message = null;
        }
    }

    private void render(@Nullable ShownMessage now) {
        if (now != null) {
            Markdown sentence = Markdown.parse(now.text());
            text.show(sentence);
            icon.setGraphic(Icons.of(icon(now.system())));
            time.setText(Times.clock(now.createdAt()));
            fullTime.setText(Times.full(now.createdAt()));
            setAccessibleText(Text.of("chat.system.spoken", sentence.plainText(this::name), time.getText()));
            requestLayout();
        }
    }

    private static String icon(@Nullable SystemMessage system) {
        return switch (system) {
            case SystemMessage.UserAdded s -> "fth-user-plus";
            case SystemMessage.UserJoined s -> "fth-log-in";
            case SystemMessage.UserLeft s -> "fth-log-out";
            case SystemMessage.UserRemove s -> "fth-user-minus";
            case SystemMessage.UserKicked s -> "fth-user-x";
            case SystemMessage.UserBanned s -> "fth-slash";
            case SystemMessage.ChannelRenamed s -> "fth-edit-2";
            case SystemMessage.ChannelDescriptionChanged s -> "fth-align-left";
            case SystemMessage.ChannelIconChanged s -> "fth-image";
            case SystemMessage.ChannelOwnershipChanged s -> "fth-key";
            case SystemMessage.MessagePinned s -> "fth-bookmark";
            case SystemMessage.MessageUnpinned s -> "fth-bookmark";
            case SystemMessage.CallStarted s -> s.finishedAt() == null ? "fth-phone-call" : "fth-phone-off";
            case SystemMessage.Text s -> "fth-info";
            case SystemMessage.Unknown s -> "fth-info";
            case null -> "fth-info";
        };
    }

    private String name(Inline inline) {
        return inline instanceof Inline.Mention mention
                ? chat.mentions().resolve(mention).getValue().text()
                : "";
    }

    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
