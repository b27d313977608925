package chat.holt.ui.chat;

import chat.holt.commands.Commands;
import chat.holt.commands.Failure;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Asks before a message is deleted.
public final class DeleteMessageViewModel {
    private final String channelId;
    private final String messageId;
    private final Commands commands;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    public DeleteMessageViewModel(String channelId, String messageId, Commands commands) {
        this.channelId = channelId;
        this.messageId = messageId;
        this.commands = commands;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether it is deleted.
    ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Why it could not be deleted, empty if nothing went wrong.
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    void delete() {
        busy.set(true);
        failure.set("");
        commands.messages()
                .delete(channelId, messageId, null)
                .onDone(() -> busy.set(false))
                .onSuccess(deleted -> done.set(true))
                .onFailure(problem -> failure.set(Failure.of(problem).text()));
    }
}
