package chat.holt.store;

import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.NotificationLevel;
import chat.holt.model.NotificationSettings;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.SavedMessages;
import chat.holt.model.User;
import java.util.List;
import java.util.function.Consumer;

/// Which messages concern you: what counts as a mention and what calls for attention.
final class Attention {
    private final State state;
    private final Consumer<Message> notices;

    /// @param notices told of new messages that call for attention
    Attention(State state, Consumer<Message> notices) {
        this.state = state;
        this.notices = notices;
    }

    /// A message is new.
    void arrived(Message message) {
        if (notifies(message)) {
            notices.accept(message);
        }
    }

    /// In conversations every message by others counts as a mention (`client-behaviour.md §1.3`);
    /// those of blocked users never do.
    boolean mentionsMe(Message message, Channel channel) {
        if (message.silent() || blocked(message.author())) {
            return false;
        }
        if (channel.server() == null) {
            return true;
        }
        Member me = state.members.cell(channel.server(), state.users.myId()).get();
        return message.mentions(state.users.myId(), me == null ? List.of() : me.roles());
    }

    /// Whether a message should call for attention (`client-behaviour.md §10`).
    private boolean notifies(Message message) {
        Channel channel = state.channels.get(message.channel());
        User me = state.users.cell(state.users.myId()).get();
        if (channel == null
                || channel instanceof SavedMessages
                || message.author().equals(state.users.myId())
                || message.silent()
                || blocked(message.author())) {
            return false;
        }
        // One is connected, whatever was said of one before.
        Presence presence = me == null ? null : me.chosenPresence();
        NotificationSettings settings = state.unreads.notifications();
        boolean mentioned = mentionsMe(message, channel);
        boolean wanted = switch (settings.level(Scope.of(channel))) {
            case ALL -> true;
            case MENTION -> mentioned;
            case NONE -> false;
        };
        return wanted
                && presence != Presence.BUSY
                && (presence != Presence.FOCUS || mentioned)
                && !settings.silences(channel.server(), channel.id(), state.clock.instant());
    }

    /// Whether a call in a conversation rings: like messages, it is kept away by mutes, blocking and "do not disturb".
    boolean rings(Channel channel, String initiatorId) {
        User me = state.users.cell(state.users.myId()).get();
        NotificationSettings settings = state.unreads.notifications();
        return (channel instanceof DirectMessage || channel instanceof Group)
                && !initiatorId.equals(state.users.myId())
                && !blocked(initiatorId)
                && (me == null || me.chosenPresence() != Presence.BUSY)
                && settings.level(Scope.of(channel)) != NotificationLevel.NONE
                && !settings.silences(null, channel.id(), state.clock.instant());
    }

    private boolean blocked(String userId) {
        User user = state.users.cell(userId).get();
        return user != null && user.relationship() == RelationshipStatus.BLOCKED;
    }
}
