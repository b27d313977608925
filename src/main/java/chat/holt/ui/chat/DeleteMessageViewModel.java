package chat.holt.ui.chat;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.model.Message;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import org.jspecify.annotations.Nullable;

/// Asks before a message is deleted.
public final class DeleteMessageViewModel {
    private final String channelId;
    private final String messageId;
    private final Commands commands;
    private final @Nullable Reason reason;
    private final Attempt attempt = new Attempt();

    public DeleteMessageViewModel(Store store, String channelId, String messageId, Commands commands) {
        Message message = store.message(messageId).get();
        // Deleting one's own message is no act of moderation: the log does not keep it.
        boolean own = message != null && message.author().equals(store.myId());
        boolean logged = store.channel(channelId).get() instanceof TextChannel;
        reason = own || !logged ? null : Reason.ofAudit();
        this.channelId = channelId;
        this.messageId = messageId;
        this.commands = commands;
    }

    /// Why, for the audit log; null where it is not kept.
    @Nullable
    Reason reason() {
        return reason;
    }

    Attempt attempt() {
        return attempt;
    }

    void delete() {
        attempt.run(
                () -> commands.messages().delete(channelId, messageId, reason == null ? null : reason.value()),
                deleted -> {});
    }
}
