package chat.holt.ui.serversettings.overview;

import chat.holt.model.SystemMessageChannels;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a server tells its members by itself (`models.md`, SystemMessageChannels).
public enum SystemMessage {
    JOINED,
    LEFT,
    KICKED,
    BANNED;

    /// The channel it goes to; empty for none.
    String in(@Nullable SystemMessageChannels channels) {
        if (channels == null) {
            return "";
        }
        String channel = switch (this) {
            case JOINED -> channels.userJoined();
            case LEFT -> channels.userLeft();
            case KICKED -> channels.userKicked();
            case BANNED -> channels.userBanned();
        };
        return Objects.requireNonNullElse(channel, "");
    }

    /// @param chosen a channel, or empty for none, for each
    static SystemMessageChannels channels(Map<SystemMessage, String> chosen) {
        return new SystemMessageChannels(
                none(chosen.get(JOINED)), none(chosen.get(LEFT)), none(chosen.get(KICKED)), none(chosen.get(BANNED)));
    }

    private static @Nullable String none(@Nullable String channel) {
        return channel == null || channel.isEmpty() ? null : channel;
    }
}
