package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Channels that receive a server's system messages.
public record SystemMessageChannels(
        @Nullable String userJoined,
        @Nullable String userLeft,
        @Nullable String userKicked,
        @Nullable String userBanned) {}
