package chat.holt.model;

import java.util.Map;

/// Secret for an authenticator, base32.
public record TotpSecret(String secret, @UnknownFields Map<String, Object> unknown) {
    public TotpSecret {
        unknown = Empty.map(unknown);
    }
}
