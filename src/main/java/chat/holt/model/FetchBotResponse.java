package chat.holt.model;

import java.util.Map;

/// Reply to fetching a bot.
public record FetchBotResponse(
        Bot bot, User user, @UnknownFields Map<String, Object> unknown) {
    public FetchBotResponse {
        unknown = Empty.map(unknown);
    }
}
