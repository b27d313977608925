package chat.holt.model;

import java.util.Map;

/// Where and how to connect to a call within ten seconds.
public record CallToken(
        String token, String url, @UnknownFields Map<String, Object> unknown) {
    public CallToken {
        unknown = Empty.map(unknown);
    }
}
