package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of inviting a bot: one component is set.
public record InviteBot(@Nullable String server, @Nullable String group) {}
