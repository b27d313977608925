package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// Reply to creating or editing a bot.
public record BotWithUser(@JsonUnwrapped Bot bot, User user) {}
