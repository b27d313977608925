package chat.holt.model;

/// Body of creating a bot.
public record CreateBot(String name) {}
