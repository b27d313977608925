package chat.holt.configuration;

import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.EmojiPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.model.Category;
import chat.holt.model.Emoji;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The configuration that a server has, as far as one sees it.
public final class LiveConfiguration {
    private final Server server;
    private final Map<String, TextChannel> channels = new LinkedHashMap<>();
    private final Map<String, String> roleHandles = new LinkedHashMap<>();
    private final Map<String, String> channelHandles = new HashMap<>();

    private LiveConfiguration(Server server, List<TextChannel> channels) {
        this.server = server;
        channels.forEach(channel -> this.channels.put(channel.id(), channel));
        List<Role> roles = server.rolesByRank();
        List<String> handles = Handles.of(roles.stream().map(Role::name).toList());
        for (int i = 0; i < handles.size(); i++) {
            roleHandles.put(roles.get(i).id(), handles.get(i));
        }
    }

    /// @param channels those one may see, in their order
    /// @param emojis of the server, in any order
    public static ServerConfiguration of(Server server, List<TextChannel> channels, List<Emoji> emojis) {
        return new LiveConfiguration(server, channels).read(emojis);
    }

    private ServerConfiguration read(List<Emoji> emojis) {
        List<TextChannel> loose = new ArrayList<>(channels.values());
        List<List<TextChannel>> grouped = new ArrayList<>();
        for (Category category : server.categories()) {
            List<TextChannel> own = category.channels().stream()
                    .map(channels::get)
                    .filter(Objects::nonNull)
                    .filter(loose::contains)
                    .distinct()
                    .toList();
            loose.removeAll(own);
            grouped.add(own);
        }
        List<TextChannel> all = new ArrayList<>(loose);
        grouped.forEach(all::addAll);
        List<String> handles = Handles.of(all.stream().map(TextChannel::name).toList());
        for (int i = 0; i < handles.size(); i++) {
            channelHandles.put(all.get(i).id(), handles.get(i));
        }
        List<CategoryPart> categories = new ArrayList<>();
        for (int i = 0; i < grouped.size(); i++) {
            Category category = server.categories().get(i);
            categories.add(new CategoryPart(
                    category.id(),
                    category.title(),
                    overrides(category.defaultPermissions(), category.rolePermissions()),
                    grouped.get(i).stream().map(this::part).toList()));
        }
        return new ServerConfiguration(
                server.id(),
                server.name(),
                text(server.description()),
                server.analytics(),
                new Permissions(server.defaultPermissions()),
                server.rolesByRank().stream().map(LiveConfiguration::part).toList(),
                loose.stream().map(this::part).toList(),
                categories,
                systemChannels(server.systemMessages()),
                emojis.stream()
                        .sorted(Comparator.comparing(Emoji::name).thenComparing(Emoji::id))
                        .map(emoji -> new EmojiPart(emoji.id(), emoji.name()))
                        .toList());
    }

    private static RolePart part(Role role) {
        return new RolePart(role.id(), role.name(), text(role.colour()), role.hoist(), role.permissions());
    }

    private ChannelPart part(TextChannel channel) {
        TextChannel.Voice voice = channel.voice();
        return new ChannelPart(
                channel.id(),
                channel.name(),
                voice != null,
                text(channel.description()),
                channel.nsfw(),
                Objects.requireNonNullElse(channel.slowmode(), 0L),
                voice == null ? null : voice.maxUsers(),
                overrides(channel.defaultPermissions(), channel.rolePermissions()));
    }

    /// Overrides of roles that are gone are left out.
    private Overrides overrides(@Nullable PermissionOverride everyone, Map<String, PermissionOverride> byRole) {
        Map<String, PermissionOverride> roles = new LinkedHashMap<>();
        roleHandles.forEach((id, handle) -> {
            PermissionOverride override = byRole.get(id);
            if (override != null) {
                roles.put(handle, override);
            }
        });
        return new Overrides(Objects.requireNonNullElse(everyone, PermissionOverride.NONE), roles);
    }

    private SystemMessageChannels systemChannels(@Nullable SystemMessageChannels of) {
        return of == null
                ? new SystemMessageChannels(null, null, null, null)
                : new SystemMessageChannels(
                        handle(of.userJoined()),
                        handle(of.userLeft()),
                        handle(of.userKicked()),
                        handle(of.userBanned()));
    }

    private @Nullable String handle(@Nullable String channelId) {
        return channelId == null ? null : channelHandles.get(channelId);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
