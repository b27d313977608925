package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of creating a server. Name 1–32, description up to 1,024 characters.
public record CreateServer(String name, @Nullable String description, boolean nsfw) {}
