package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of creating a webhook; `avatar` is a file id.
public record CreateWebhook(String name, @Nullable String avatar) {}
