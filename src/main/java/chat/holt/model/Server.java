package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A server (`models.md`). `channels` lists all channel ids, also those you may not see. `defaultPermissions` are those
/// of everyone.
public record Server(
        @JsonProperty("_id") String id,
        String owner,
        String name,
        @Nullable String description,
        @Always List<String> channels,
        List<Category> categories,
        @Nullable SystemMessageChannels systemMessages,
        Map<String, Role> roles,
        @Always long defaultPermissions,
        @Nullable File icon,
        @Nullable File banner,
        int flags,
        boolean nsfw,
        boolean analytics,
        boolean discoverable,
        @Always int approximateMemberCount,
        @UnknownFields Map<String, Object> unknown) {
    /// Bits of [#flags] (`models.md`, ServerFlags).
    public static final int VERIFIED = 1;

    public static final int OFFICIAL = 2;

    public Server {
        channels = Empty.asCame(channels);
        categories = Empty.asCame(categories);
        roles = Empty.map(roles);
        roles = withIds(roles);
        unknown = Empty.map(unknown);
    }

    public Server(
            String id,
            String owner,
            String name,
            @Nullable String description,
            List<String> channels,
            List<Category> categories,
            @Nullable SystemMessageChannels systemMessages,
            Map<String, Role> roles,
            long defaultPermissions,
            @Nullable File icon,
            @Nullable File banner,
            int flags,
            boolean nsfw,
            boolean analytics,
            boolean discoverable,
            int approximateMemberCount) {
        this(
                id,
                owner,
                name,
                description,
                channels,
                categories,
                systemMessages,
                roles,
                defaultPermissions,
                icon,
                banner,
                flags,
                nsfw,
                analytics,
                discoverable,
                approximateMemberCount,
                Map.of());
    }

    /// Roles from the highest (lowest rank) to the lowest.
    public List<Role> rolesByRank() {
        return roles.values().stream()
                .sorted(Comparator.comparingLong(Role::rank))
                .toList();
    }

    /// Roles of a member from the highest to the lowest; those that no longer exist are left out.
    public List<Role> rolesOf(Member member) {
        return member.roles().stream()
                .map(roles::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Role::rank))
                .toList();
    }

    /// CSS colour or gradient of a member's name: that of the highest role with one; null for the usual
    /// (`client-behaviour.md §8.1`).
    public @Nullable String colourOf(@Nullable Member member) {
        return member == null
                ? null
                : rolesOf(member).stream()
                        .map(Role::colour)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    public Instant createdAt() {
        return Ulid.time(id);
    }

    /// Old servers name roles only by their key.
    private static Map<String, Role> withIds(Map<String, Role> roles) {
        if (roles.values().stream().noneMatch(role -> role.id().isEmpty())) {
            return roles;
        }
        Map<String, Role> named = new LinkedHashMap<>();
        roles.forEach((id, role) -> named.put(id, role.withId(id)));
        return Collections.unmodifiableMap(named);
    }

    /// Checked by the platform.
    public boolean verified() {
        return (flags & VERIFIED) != 0;
    }

    /// Run by the platform.
    public boolean official() {
        return (flags & OFFICIAL) != 0;
    }

    public Optional<Category> category(String categoryId) {
        return categories.stream()
                .filter(category -> category.id().equals(categoryId))
                .findFirst();
    }

    /// The same server with other roles and other permissions for everyone.
    public Server withRoles(Map<String, Role> other, long everyone) {
        return new Server(
                id,
                owner,
                name,
                description,
                channels,
                categories,
                systemMessages,
                other,
                everyone,
                icon,
                banner,
                flags,
                nsfw,
                analytics,
                discoverable,
                approximateMemberCount);
    }

    public Server withOwner(String userId) {
        return new Server(
                id,
                userId,
                name,
                description,
                channels,
                categories,
                systemMessages,
                roles,
                defaultPermissions,
                icon,
                banner,
                flags,
                nsfw,
                analytics,
                discoverable,
                approximateMemberCount);
    }

    public Server withCategories(List<Category> otherCategories) {
        return new Server(
                id,
                owner,
                name,
                description,
                channels,
                otherCategories,
                systemMessages,
                roles,
                defaultPermissions,
                icon,
                banner,
                flags,
                nsfw,
                analytics,
                discoverable,
                approximateMemberCount,
                unknown);
    }
}
