package chat.holt.configuration;

import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import chat.holt.permissions.Permissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a server is made of, without its people and messages. Roles and channels are referred to by [Handles], since
/// ids mean nothing on another server and names may be there twice. Pictures are not part of it, nor is what only the
/// platform may set (flags, discoverable).
///
/// @param serverId server it was read from; null if that is not known
/// @param everyone what everyone may do
/// @param roles the highest first
/// @param loose channels outside categories
/// @param systemChannels handles of the channels that get system messages
public record ServerConfiguration(
        @Nullable String serverId,
        String name,
        @Nullable String description,
        boolean analytics,
        Permissions everyone,
        List<RolePart> roles,
        List<ChannelPart> loose,
        List<CategoryPart> categories,
        SystemMessageChannels systemChannels,
        List<EmojiPart> emojis) {
    public ServerConfiguration {
        roles = List.copyOf(roles);
        loose = List.copyOf(loose);
        categories = List.copyOf(categories);
        emojis = List.copyOf(emojis);
    }

    /// A role; `colour` as in [chat.holt.model.Role].
    public record RolePart(
            @Nullable String id, String name, @Nullable String colour, boolean hoist, PermissionOverride permissions) {
        public RolePart {
            permissions = canonical(permissions);
        }
    }

    /// A channel.
    ///
    /// @param slowmode seconds
    /// @param voiceLimit most people in a call; null for no limit and for text channels
    public record ChannelPart(
            @Nullable String id,
            String name,
            boolean voice,
            @Nullable String description,
            boolean mature,
            long slowmode,
            @Nullable Integer voiceLimit,
            Overrides overrides) {}

    /// A category and the channels in it.
    public record CategoryPart(@Nullable String id, String title, Overrides overrides, List<ChannelPart> channels) {
        public CategoryPart {
            channels = List.copyOf(channels);
        }
    }

    /// An emoji; its picture stays where it is, under the id.
    public record EmojiPart(@Nullable String id, String name) {}

    /// What a channel or category changes of permissions. Overrides that change nothing are left out.
    ///
    /// @param roles by handle, in the order of the roles
    public record Overrides(PermissionOverride everyone, Map<String, PermissionOverride> roles) {
        /// Nothing changed for anybody.
        public static final Overrides NONE = new Overrides(PermissionOverride.NONE, Map.of());

        public Overrides {
            everyone = canonical(everyone);
            Map<String, PermissionOverride> kept = new LinkedHashMap<>();
            roles.forEach((role, override) -> kept.put(role, canonical(override)));
            kept.values().removeIf(PermissionOverride.NONE::equals);
            roles = Collections.unmodifiableMap(kept);
        }

        public boolean isEmpty() {
            return everyone.equals(PermissionOverride.NONE) && roles.isEmpty();
        }
    }

    /// All channels: the loose ones, then category by category.
    public List<ChannelPart> channels() {
        return Stream.concat(loose.stream(), categories.stream().flatMap(category -> category.channels().stream()))
                .toList();
    }

    /// Handle of each of [#roles].
    public List<String> roleHandles() {
        return Handles.of(roles.stream().map(RolePart::name).toList());
    }

    /// Handle of each of [#channels].
    public List<String> channelHandles() {
        return Handles.of(channels().stream().map(ChannelPart::name).toList());
    }

    /// The configuration without ids, as it would be read from another server.
    public ServerConfiguration withoutIds() {
        List<CategoryPart> bare = new ArrayList<>();
        for (CategoryPart category : categories) {
            bare.add(new CategoryPart(null, category.title(), category.overrides(), bare(category.channels())));
        }
        return new ServerConfiguration(
                null,
                name,
                description,
                analytics,
                everyone,
                roles.stream()
                        .map(role -> new RolePart(null, role.name(), role.colour(), role.hoist(), role.permissions()))
                        .toList(),
                bare(loose),
                bare,
                systemChannels,
                emojis.stream().map(emoji -> new EmojiPart(null, emoji.name())).toList());
    }

    private static List<ChannelPart> bare(List<ChannelPart> channels) {
        return channels.stream()
                .map(channel -> new ChannelPart(
                        null,
                        channel.name(),
                        channel.voice(),
                        channel.description(),
                        channel.mature(),
                        channel.slowmode(),
                        channel.voiceLimit(),
                        channel.overrides()))
                .toList();
    }

    /// A bit in both is denied (`permissions.md §4`).
    private static PermissionOverride canonical(PermissionOverride override) {
        return new PermissionOverride(override.allow() & ~override.deny(), override.deny());
    }
}
