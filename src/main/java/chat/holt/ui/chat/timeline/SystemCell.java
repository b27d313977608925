package chat.holt.ui.chat.timeline;

import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.rows.RowCell;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A sentence the server wrote into the channel.
final class SystemCell extends RowCell<TimelineRow> {
    private final Conversation chat;
    private final MarkdownView text;
    private final Label time = new Label();
    private final HBox line;
    private @Nullable MessageViewModel message;
    private Subscription subscription = Subscription.EMPTY;

    SystemCell(Conversation chat, Pictures pictures) {
        this.chat = chat;
        text = new MarkdownView(chat.mentions(), pictures::emoji, chat::openLink);
        text.setAlignment(Pos.CENTER_LEFT);
        time.getStyleClass().add("message-time");
        time.setMinWidth(USE_PREF_SIZE);
        line = new HBox(Icons.of("fth-info"), text, time);
        line.getStyleClass().add("system-line");
        getStyleClass().add("system");
        getChildren().add(line);
    }

    @Override
    public void show(TimelineRow row) {
        hide();
        message = chat.timeline().message(row.key());
        subscription = message.shown().subscribe(this::render);
    }

    @Override
    public void hide() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (message != null) {
            message.close();
            message = null;
        }
    }

    private void render(@Nullable ShownMessage now) {
        if (now != null) {
            text.show(Markdown.parse(now.text()));
            time.setText(Times.clock(now.createdAt()));
            setAccessibleText(now.text());
            requestLayout();
        }
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
