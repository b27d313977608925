package chat.holt.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Named group of channels; ids may dangle (`models.md` Category). `id` is any text of 1–32 characters.
///
/// @param defaultPermissions what the category changes for everyone in its channels; only where categories have routes
///     of their own (`rest.md §31`)
/// @param rolePermissions what it changes for roles, by id; likewise
public record Category(
        String id,
        String title,
        @Always List<String> channels,
        @Nullable PermissionOverride defaultPermissions,
        Map<String, PermissionOverride> rolePermissions,
        @UnknownFields Map<String, Object> unknown) {
    public Category {
        channels = Empty.asCame(channels);
        rolePermissions = Empty.map(rolePermissions);
        unknown = Empty.map(unknown);
    }

    public Category(
            String id,
            String title,
            List<String> channels,
            @Nullable PermissionOverride defaultPermissions,
            Map<String, PermissionOverride> rolePermissions) {
        this(id, title, channels, defaultPermissions, rolePermissions, Map.of());
    }

    /// A category that changes no permissions.
    public Category(String id, String title, List<String> channels) {
        this(id, title, channels, null, Map.of());
    }

    public Category withTitle(String other) {
        return new Category(id, other, channels, defaultPermissions, rolePermissions, unknown);
    }

    public Category withChannels(List<String> other) {
        return new Category(id, title, other, defaultPermissions, rolePermissions, unknown);
    }

    /// The same category with other permissions.
    ///
    /// @param everyone null for nothing
    public Category withPermissions(@Nullable PermissionOverride everyone, Map<String, PermissionOverride> ofRoles) {
        return new Category(id, title, channels, everyone, ofRoles, unknown);
    }
}
