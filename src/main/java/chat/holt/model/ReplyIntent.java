package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// A message to reply to, and whether its author is pinged.
public record ReplyIntent(
        String id, @Always boolean mention, @Nullable Boolean failIfNotExists) {
    public ReplyIntent(String id, boolean mention) {
        this(id, mention, null);
    }
}
