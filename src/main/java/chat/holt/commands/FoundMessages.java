package chat.holt.commands;

import chat.holt.model.Message;
import chat.holt.store.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of messages that were searched for.
///
/// @param messages in the order asked for, without those deleted meanwhile; they stay in the store while held
/// @param last id of the last message of the page, where the next begins; null if it was empty
/// @param more whether the page was full, so that there may be another
public record FoundMessages(
        List<Cell<Message>> messages, @Nullable String last, boolean more) {
    public FoundMessages {
        messages = List.copyOf(messages);
    }
}
