package chat.holt.model;

/// Body of creating an emoji; name 1–32 of `a-z0-9_`.
public record CreateEmoji(String name, Emoji.Parent parent, boolean nsfw) {}
