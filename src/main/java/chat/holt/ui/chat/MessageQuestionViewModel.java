package chat.holt.ui.chat;

import chat.holt.commands.Attempt;
import chat.holt.commands.MessageCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Message;
import chat.holt.model.TextChannel;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.navigation.Destination;
import org.jspecify.annotations.Nullable;

/// Asks before something is done to one message, and shows which.
public final class MessageQuestionViewModel {
    /// What is to be done.
    public enum Act {
        DELETE("chat.delete."),
        PIN("chat.pin."),
        UNPIN("chat.unpin."),
        CLEAR_REACTIONS("chat.clearReactions.");

        /// What its texts begin with.
        private final String key;

        Act(String key) {
            this.key = key;
        }
    }

    private final Act act;
    private final String channelId;
    private final String messageId;
    private final ChatContext context;
    private final @Nullable Reason reason;
    private final LiveMentions mentions;
    private final @Nullable ShownMessage message;
    private final Attempt attempt = new Attempt();

    public MessageQuestionViewModel(Act act, String channelId, String messageId, ChatContext context) {
        this.act = act;
        this.channelId = channelId;
        this.messageId = messageId;
        this.context = context;
        Channel channel = context.store().channel(channelId).get();
        String serverId = channel == null ? null : channel.server();
        reason = channel instanceof TextChannel && logged() ? Reason.ofAudit() : null;
        mentions = new LiveMentions(
                serverId, context.store(), context.commands().users(), context.navigator(), context.appUrl());
        try (MessageViewModel now = new MessageViewModel(messageId, channelId, serverId, context)) {
            message = now.shown().get();
        }
    }

    /// Whether the audit log keeps it: not what one does to one's own message, and no reactions.
    private boolean logged() {
        Message now = context.store().message(messageId).get();
        return switch (act) {
            case DELETE -> now == null || !now.author().equals(context.store().myId());
            case PIN, UNPIN -> true;
            case CLEAR_REACTIONS -> false;
        };
    }

    Act act() {
        return act;
    }

    String title() {
        return Text.of(act.key + "title");
    }

    String text() {
        return Text.of(act.key + "text");
    }

    String verb() {
        return Text.of(act.key + "verb");
    }

    /// What it looked like when it was asked about; null if it is not known.
    @Nullable
    ShownMessage message() {
        return message;
    }

    /// What mentions in it stand for.
    LiveMentions mentions() {
        return mentions;
    }

    void openLink(Destination.Link link) {
        context.navigator().open(link);
    }

    /// Why, for the audit log; null where it is not kept.
    @Nullable
    Reason reason() {
        return reason;
    }

    Attempt attempt() {
        return attempt;
    }

    void submit() {
        attempt.run(this::perform, done -> {});
    }

    private Task<@Nullable Void> perform() {
        MessageCommands messages = context.commands().messages();
        String why = reason == null ? null : reason.value();
        return switch (act) {
            case DELETE -> messages.delete(channelId, messageId, why);
            case PIN -> messages.pin(channelId, messageId, why);
            case UNPIN -> messages.unpin(channelId, messageId, why);
            case CLEAR_REACTIONS -> messages.clearReactions(channelId, messageId);
        };
    }
}
