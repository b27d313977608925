package chat.holt.ui.kit.permissions;

/// Where something is said about permissions, and for whom.
public sealed interface OverridePlace {
    /// Stands for everyone in place of a role id.
    String EVERYONE = "everyone";

    /// A role's id, or [#EVERYONE].
    String roleId();

    /// Whether it concerns everyone.
    default boolean everyone() {
        return roleId().equals(EVERYONE);
    }

    /// On the whole server.
    record OnServer(String roleId) implements OverridePlace {}

    /// In all channels of a category, where the instance has that (`rest.md §31`).
    record InCategory(String categoryId, String roleId) implements OverridePlace {}

    /// In one channel.
    record InChannel(String channelId, String roleId) implements OverridePlace {}
}
