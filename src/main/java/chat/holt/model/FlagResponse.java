package chat.holt.model;

import java.util.Map;

/// Flags of a user.
public record FlagResponse(@Always int flags, @UnknownFields Map<String, Object> unknown) {
    public FlagResponse {
        unknown = Empty.map(unknown);
    }
}
