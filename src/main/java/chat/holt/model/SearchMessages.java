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
        @Nullable Boolean includeUsers) {
    /// Messages that match, at most 100.
    public static SearchMessages text(String query, int limit, MessageSort sort) {
        return new SearchMessages(query, null, limit, null, null, sort, true);
    }

    /// The pinned messages, the newest first.
    public static SearchMessages pinned(int limit) {
        return new SearchMessages(null, true, limit, null, null, null, true);
    }

    /// The page before a message.
    public SearchMessages before(String messageId) {
        return new SearchMessages(query, pinned, limit, messageId, after, sort, includeUsers);
    }

    /// With the messages' authors.
    public SearchMessages withUsers() {
        return new SearchMessages(query, pinned, limit, before, after, sort, true);
    }
}
