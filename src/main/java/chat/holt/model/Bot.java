package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bot you own; its id is its user's.
public record Bot(
        @JsonProperty("_id") String id,
        String owner,
        String token,
        @JsonProperty("public") @Always boolean open,
        boolean analytics,
        boolean discoverable,
        @Nullable String interactionsUrl,
        @Nullable String termsOfServiceUrl,
        @Nullable String privacyPolicyUrl,
        int flags,
        @UnknownFields Map<String, Object> unknown) {
    public Bot {
        unknown = Empty.map(unknown);
    }

    /// Without the token, which must not get into a log.
    @Override
    public String toString() {
        return "Bot[" + id + "]";
    }
}
