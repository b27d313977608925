package chat.holt.ui.chat;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;

/// Asks before a message is deleted.
public final class DeleteMessageViewModel {
    private final String channelId;
    private final String messageId;
    private final Commands commands;
    private final Attempt attempt = new Attempt();

    public DeleteMessageViewModel(String channelId, String messageId, Commands commands) {
        this.channelId = channelId;
        this.messageId = messageId;
        this.commands = commands;
    }

    Attempt attempt() {
        return attempt;
    }

    void delete() {
        attempt.run(() -> commands.messages().delete(channelId, messageId, null), deleted -> {});
    }
}
