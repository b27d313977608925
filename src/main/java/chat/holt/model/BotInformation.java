package chat.holt.model;

/// Present on users that are bots.
public record BotInformation(String owner) {}
