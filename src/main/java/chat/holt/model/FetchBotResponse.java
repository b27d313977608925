package chat.holt.model;

/// Reply to fetching a bot.
public record FetchBotResponse(Bot bot, User user) {}
