package chat.holt.configuration;

import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.EmojiPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.model.PermissionOverride;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which parts of two configurations are the same, and how the handles of both translate into keys of [Pair]s.
final class Matching {
    final ServerConfiguration before;
    final ServerConfiguration after;
    final List<Pair<RolePart>> roles;
    final List<Pair<ChannelPart>> channels;
    final List<Pair<CategoryPart>> categories;
    final List<Pair<EmojiPart>> emojis;
    final Side old;
    final Side wanted;

    Matching(ServerConfiguration before, ServerConfiguration after) {
        this.before = before;
        this.after = after;
        boolean same = before.serverId() != null && before.serverId().equals(after.serverId());
        roles = Pair.match(before.roles(), after.roles(), "role", same, RolePart::id, RolePart::name);
        channels = Pair.match(before.channels(), after.channels(), "channel", same, ChannelPart::id, ChannelPart::name);
        categories = Pair.match(
                before.categories(), after.categories(), "category", same, CategoryPart::id, CategoryPart::title);
        emojis = Pair.match(before.emojis(), after.emojis(), "emoji", same, EmojiPart::id, EmojiPart::name);
        old = new Side(before, true);
        wanted = new Side(after, false);
    }

    /// One of the two, with everything it refers to by keys.
    final class Side {
        /// Keys of roles and channels by handle.
        private final Map<String, String> roleKeys = new HashMap<>();

        private final Map<String, String> channelKeys = new HashMap<>();
        /// Keys in order.
        final List<String> roleOrder;

        final List<String> categoryOrder;
        /// Keys of the channels in each category by its key, in order; those in none under the empty key.
        final Map<String, List<String>> places = new LinkedHashMap<>();

        private Side(ServerConfiguration of, boolean first) {
            roleOrder = keys(roles, of.roles(), first);
            fill(roleKeys, of.roleHandles(), roleOrder);
            List<String> all = keys(channels, of.channels(), first);
            fill(channelKeys, of.channelHandles(), all);
            categoryOrder = keys(categories, of.categories(), first);
            int next = of.loose().size();
            places.put("", all.subList(0, next));
            for (int i = 0; i < categoryOrder.size(); i++) {
                int end = next + of.categories().get(i).channels().size();
                places.put(categoryOrder.get(i), all.subList(next, end));
                next = end;
            }
        }

        private static void fill(Map<String, String> map, List<String> handles, List<String> keys) {
            for (int i = 0; i < handles.size(); i++) {
                map.put(handles.get(i), keys.get(i));
            }
        }

        /// The keys of parts, found by identity: equal ones may be there twice.
        private static <T> List<String> keys(List<Pair<T>> pairs, List<T> parts, boolean first) {
            Map<T, String> keys = new IdentityHashMap<>();
            pairs.forEach(pair -> keys.put(first ? pair.before() : pair.after(), pair.key()));
            return parts.stream()
                    .map(part -> Objects.requireNonNull(keys.get(part)))
                    .toList();
        }

        /// Key of the category a channel is in; empty for none.
        String place(String channelKey) {
            return places.entrySet().stream()
                    .filter(place -> place.getValue().contains(channelKey))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        /// Overrides of roles by key.
        Map<String, PermissionOverride> overrides(@Nullable Overrides overrides) {
            Map<String, PermissionOverride> byKey = new LinkedHashMap<>();
            if (overrides != null) {
                overrides.roles().forEach((handle, override) -> {
                    String key = roleKeys.get(handle);
                    if (key != null) {
                        byKey.put(key, override);
                    }
                });
            }
            return byKey;
        }

        @Nullable
        String channel(@Nullable String handle) {
            return handle == null ? null : channelKeys.get(handle);
        }
    }

    /// Name of a role by key, the later one if it changes.
    String roleName(String key) {
        return roles.stream()
                .filter(pair -> pair.key().equals(key))
                .findFirst()
                .map(pair -> Objects.requireNonNull(pair.after() != null ? pair.after() : pair.before())
                        .name())
                .orElse(key);
    }

    /// Name of a channel by key, the later one if it changes.
    String channelName(String key) {
        return channels.stream()
                .filter(pair -> pair.key().equals(key))
                .findFirst()
                .map(pair -> Objects.requireNonNull(pair.after() != null ? pair.after() : pair.before())
                        .name())
                .orElse(key);
    }

    /// Title of a category by key, the later one if it changes; empty for the empty key.
    String categoryTitle(String key) {
        return categories.stream()
                .filter(pair -> pair.key().equals(key))
                .findFirst()
                .map(pair -> Objects.requireNonNull(pair.after() != null ? pair.after() : pair.before())
                        .title())
                .orElse("");
    }
}
