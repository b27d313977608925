package chat.holt.model;

import java.util.Map;

/// Which second factors are on.
public record MultiFactorStatus(
        boolean emailOtp,
        boolean trustedHandover,
        boolean emailMfa,
        boolean totpMfa,
        boolean securityKeyMfa,
        boolean recoveryActive,
        @UnknownFields Map<String, Object> unknown) {
    public MultiFactorStatus {
        unknown = Empty.map(unknown);
    }
}
