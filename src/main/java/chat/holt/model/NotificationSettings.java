package chat.holt.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The synced setting `notifications` (`client-behaviour.md §9`). Levels are those of [NotificationLevel]; the old
/// level
/// `muted` is a mute without end.
public record NotificationSettings(
        Map<String, String> server,
        Map<String, String> channel,
        Map<String, Mute> serverMutes,
        Map<String, Mute> channelMutes,
        @UnknownFields Map<String, Object> unknown) {
    /// Nothing was ever chosen.
    public static final NotificationSettings NONE =
            new NotificationSettings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static final String MUTED = "muted";

    public NotificationSettings {
        server = Empty.map(server);
        channel = Empty.map(channel);
        serverMutes = Empty.map(serverMutes);
        channelMutes = Empty.map(channelMutes);
        unknown = Empty.map(unknown);
    }

    /// @param until ms since 1970; null for no end
    public record Mute(@Nullable Long until, @UnknownFields Map<String, Object> unknown) {
        /// Until it is ended by hand.
        public static final Mute ENDLESS = new Mute(null, Map.of());

        public Mute {
            unknown = Empty.map(unknown);
        }

        public static Mute until(Instant end) {
            return new Mute(end.toEpochMilli(), Map.of());
        }

        /// When it ends; null for never.
        public @Nullable Instant end() {
            return until == null ? null : Instant.ofEpochMilli(until);
        }

        boolean lasts(Instant now) {
            return until == null || until > now.toEpochMilli();
        }
    }

    /// What a level or a mute is chosen for.
    public sealed interface Scope {
        String id();

        record OfServer(String id) implements Scope {}

        /// @param serverId null for a conversation
        record OfChannel(String id, @Nullable String serverId) implements Scope {}

        static Scope of(Channel channel) {
            return new OfChannel(channel.id(), channel.server());
        }
    }

    /// The mute of the server or channel itself that lasts; null for none.
    public @Nullable Mute mute(Scope scope, Instant now) {
        Mute mute = mutes(scope).get(scope.id());
        return mute != null && mute.lasts(now)
                ? mute
                : MUTED.equals(levels(scope).get(scope.id())) ? Mute.ENDLESS : null;
    }

    /// Whether the channel itself is muted, which hides that it is unread; muting its server does not.
    public boolean mutes(String channelId, Instant now) {
        return mute(new Scope.OfChannel(channelId, null), now) != null;
    }

    /// Whether messages in the channel are to stay silent because it or its server is muted.
    ///
    /// @param serverId null outside servers
    public boolean silences(@Nullable String serverId, String channelId, Instant now) {
        return mutes(channelId, now) || serverId != null && mute(new Scope.OfServer(serverId), now) != null;
    }

    /// The level chosen for the server or channel itself; null for none.
    public @Nullable NotificationLevel ownLevel(Scope scope) {
        return NotificationLevel.of(levels(scope).get(scope.id()));
    }

    /// The level that holds without an own one: that of the server, else `mention` in servers and `all` outside.
    public NotificationLevel usualLevel(Scope scope) {
        return switch (scope) {
            case Scope.OfServer server -> NotificationLevel.MENTION;
            case Scope.OfChannel(var id, var serverId) ->
                serverId == null ? NotificationLevel.ALL : level(new Scope.OfServer(serverId));
        };
    }

    /// The level that holds: the own one, else the usual one.
    public NotificationLevel level(Scope scope) {
        return Objects.requireNonNullElse(ownLevel(scope), usualLevel(scope));
    }

    /// @param level null for the usual one
    public NotificationSettings withLevel(Scope scope, @Nullable NotificationLevel level) {
        boolean old = MUTED.equals(levels(scope).get(scope.id()));
        NotificationSettings kept = old ? withMutes(scope, Mute.ENDLESS) : this;
        return kept.withLevels(scope, level == null ? null : level.wire());
    }

    /// @param mute null to end it
    public NotificationSettings withMute(Scope scope, @Nullable Mute mute) {
        boolean old = MUTED.equals(levels(scope).get(scope.id()));
        return (old ? withLevels(scope, null) : this).withMutes(scope, mute);
    }

    /// Without what is over by now.
    public NotificationSettings at(Instant now) {
        return new NotificationSettings(
                server, channel, lasting(serverMutes, now), lasting(channelMutes, now), unknown);
    }

    private static Map<String, Mute> lasting(Map<String, Mute> mutes, Instant now) {
        Map<String, Mute> lasting = new LinkedHashMap<>(mutes);
        lasting.values().removeIf(mute -> mute == null || !mute.lasts(now));
        return lasting;
    }

    private Map<String, String> levels(Scope scope) {
        return scope instanceof Scope.OfServer ? server : channel;
    }

    private Map<String, Mute> mutes(Scope scope) {
        return scope instanceof Scope.OfServer ? serverMutes : channelMutes;
    }

    private NotificationSettings withLevels(Scope scope, @Nullable String level) {
        Map<String, String> levels = with(levels(scope), scope.id(), level);
        return scope instanceof Scope.OfServer
                ? new NotificationSettings(levels, channel, serverMutes, channelMutes, unknown)
                : new NotificationSettings(server, levels, serverMutes, channelMutes, unknown);
    }

    private NotificationSettings withMutes(Scope scope, @Nullable Mute mute) {
        Map<String, Mute> mutes = with(mutes(scope), scope.id(), mute);
        return scope instanceof Scope.OfServer
                ? new NotificationSettings(server, channel, mutes, channelMutes, unknown)
                : new NotificationSettings(server, channel, serverMutes, mutes, unknown);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, @Nullable V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        if (value != null) {
            changed.put(key, value);
        }
        return changed;
    }
}
