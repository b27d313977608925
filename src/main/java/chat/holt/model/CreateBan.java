package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of banning. Reason up to 1,024 characters; messages of the last 0–604,800 seconds are deleted.
public record CreateBan(@Nullable String reason, long deleteMessageSeconds) {}
