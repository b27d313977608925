package chat.holt.ui.chat.found;

import org.jspecify.annotations.Nullable;

/// A message in a list of messages from anywhere.
///
/// @param serverId null outside servers
/// @param place where it is, such as `#lounge`; empty where that goes without saying
public record FoundRow(
        String messageId, String channelId, @Nullable String serverId, String place) {}
