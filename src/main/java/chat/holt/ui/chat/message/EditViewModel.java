package chat.holt.ui.chat.message;

import chat.holt.commands.Failure;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.context.WritingLimits;
import chat.holt.ui.chat.input.SpellingViewModel;
import chat.holt.ui.chat.suggest.SuggestViewModel;
import chat.holt.ui.navigation.Destination;
import java.nio.charset.StandardCharsets;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Changing the text of one of your messages in its place.
public final class EditViewModel {
    private final String channelId;
    private final String messageId;
    private final String original;
    private final ChatContext context;
    private final SuggestViewModel suggestions;
    private final Runnable done;
    private final StringProperty text;
    private final ObservableValue<@Nullable Integer> bytesLeft;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>(this, "error");

    /// `done` runs when the edit is over, saved or not.
    public EditViewModel(String channelId, String messageId, String original, ChatContext context, Runnable done) {
        this.channelId = channelId;
        this.messageId = messageId;
        this.original = original;
        this.context = context;
        suggestions = new SuggestViewModel(channelId, context);
        this.done = done;
        text = new SimpleStringProperty(this, "text", original);
        bytesLeft = text.map(now -> left() <= WritingLimits.COUNTED_BYTES ? left() : null);
    }

    public String messageId() {
        return messageId;
    }

    SuggestViewModel suggestions() {
        return suggestions;
    }

    /// For the input that shows the text.
    SpellingViewModel spelling() {
        return new SpellingViewModel(context.speller(), context.delays(), suggestions::isNamed);
    }

    public StringProperty text() {
        return text;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why it was not saved.
    ReadOnlyObjectProperty<@Nullable String> error() {
        return error.getReadOnlyProperty();
    }

    /// Bytes left (negative: too many), null while far from the limit.
    ObservableValue<@Nullable Integer> bytesLeft() {
        return bytesLeft;
    }

    ObservableValue<Boolean> enterSaves() {
        return context.enterSends();
    }

    /// Saves a changed text; an unchanged one just ends the edit, and an empty one asks whether to delete the message.
    public void save() {
        String content = text.get().strip();
        if (content.equals(original.strip())) {
            cancel();
        } else if (content.isEmpty()) {
            cancel();
            context.navigator().open(new Destination.DeleteMessage(channelId, messageId));
        } else if (!busy.get() && left() >= 0) {
            busy.set(true);
            error.set(null);
            context.commands()
                    .messages()
                    .edit(channelId, messageId, content)
                    .onDone(() -> busy.set(false))
                    .onFailure(failure -> error.set(Failure.of(failure).text()))
                    .onSuccess(saved -> done.run());
        }
    }

    private int left() {
        return context.limits().get().messageBytes() - text.get().strip().getBytes(StandardCharsets.UTF_8).length;
    }

    void cancel() {
        done.run();
    }
}
