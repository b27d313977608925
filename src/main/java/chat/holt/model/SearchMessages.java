package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of searching a channel: a query of 1–64 characters or `pinned`, not both. Limit 1–100.
public record SearchMessages(
        @Nullable String query,
        @Nullable Boolean pinned,
        @Nullable Integer limit,
        @Nullable String before,
        @Nullable String after,
        @Nullable MessageSort sort,
        @Nullable Boolean includeUsers) {}
