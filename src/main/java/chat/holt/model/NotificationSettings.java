package chat.holt.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The synced setting `notifications` (`client-behaviour.md §9`). Levels are `all`, `mention` and `none`; the old level
/// `muted` is a mute without end.
public record NotificationSettings(
        Map<String, String> server,
        Map<String, String> channel,
        Map<String, Mute> serverMutes,
        Map<String, Mute> channelMutes) {
    /// Nothing was ever chosen.
    public static final NotificationSettings NONE = new NotificationSettings(Map.of(), Map.of(), Map.of(), Map.of());

    public NotificationSettings {
        server = Empty.map(server);
        channel = Empty.map(channel);
        serverMutes = Empty.map(serverMutes);
        channelMutes = Empty.map(channelMutes);
    }

    /// @param until ms since 1970; null for no end
    public record Mute(@Nullable Long until) {
        boolean lasts(Instant now) {
            return until == null || until > now.toEpochMilli();
        }
    }

    /// Whether the channel itself is muted, which hides that it is unread; muting its server does not.
    public boolean mutes(String channelId, Instant now) {
        Mute mute = channelMutes.get(channelId);
        return mute != null && mute.lasts(now) || "muted".equals(channel.get(channelId));
    }

    /// Whether messages in the channel are to stay silent because it or its server is muted.
    ///
    /// @param serverId null outside servers
    public boolean silences(@Nullable String serverId, String channelId, Instant now) {
        Mute mute = serverId == null ? null : serverMutes.get(serverId);
        return mutes(channelId, now)
                || mute != null && mute.lasts(now)
                || serverId != null && "muted".equals(server.get(serverId));
    }

    /// Level chosen for the channel, else for its server, else the usual one: `mention` in servers, `all` outside.
    ///
    /// @param serverId null outside servers
    public String level(@Nullable String serverId, String channelId) {
        String usual = serverId == null ? "all" : server.getOrDefault(serverId, "mention");
        return channel.getOrDefault(channelId, usual);
    }
}
