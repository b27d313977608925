package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.model.SystemMessage;
import chat.holt.model.User;
import chat.holt.ui.navigation.StoatLink;
import java.time.Instant;
import java.util.Objects;

/// System messages as markdown sentences, people as mentions (`client-behaviour.md §4`). Toolkit-free.
public final class SystemSentence {

    private SystemSentence() {}

    /// @param message one the server wrote
    public static String of(Message message) {
        return switch (Objects.requireNonNull(message.system())) {
            case SystemMessage.Text s -> s.content();
            case SystemMessage.UserAdded s -> Text.of("chat.system.userAdded", mention(s.id()), mention(s.by()));
            case SystemMessage.UserRemove s -> Text.of("chat.system.userRemoved", mention(s.id()), mention(s.by()));
            case SystemMessage.UserJoined s -> Text.of("chat.system.userJoined", mention(s.id()));
            case SystemMessage.UserLeft s -> Text.of("chat.system.userLeft", mention(s.id()));
            case SystemMessage.UserKicked s -> Text.of("chat.system.userKicked", mention(s.id()));
            case SystemMessage.UserBanned s -> Text.of("chat.system.userBanned", mention(s.id()));
            case SystemMessage.ChannelRenamed s ->
                Text.of("chat.system.renamed", mention(s.by()), s.name().replace("*", "\\*"));
            case SystemMessage.ChannelDescriptionChanged s ->
                Text.of("chat.system.descriptionChanged", mention(s.by()));
            case SystemMessage.ChannelIconChanged s -> Text.of("chat.system.iconChanged", mention(s.by()));
            case SystemMessage.ChannelOwnershipChanged s ->
                Text.of("chat.system.ownershipChanged", mention(s.from()), mention(s.to()));
            case SystemMessage.MessagePinned s ->
                Text.of("chat.system.pinned", mention(s.by()), link(message.channel(), s.id()));
            case SystemMessage.MessageUnpinned s ->
                Text.of("chat.system.unpinned", mention(s.by()), link(message.channel(), s.id()));
            case SystemMessage.CallStarted s -> call(s, message.createdAt());
            case SystemMessage.Unknown s -> s.type();
        };
    }

    private static String call(SystemMessage.CallStarted call, Instant start) {
        return call.finishedAt() == null
                ? Text.of("chat.system.callStarted", mention(call.by()))
                : Text.of("chat.system.callEnded", mention(call.by()), RelativeTime.span(start, call.finishedAt()));
    }

    /// Leads to the message, in Holt only.
    private static String link(String channelId, String messageId) {
        return StoatLink.message("", null, channelId, messageId);
    }

    private static String mention(String userId) {
        return User.mention(userId);
    }
}
