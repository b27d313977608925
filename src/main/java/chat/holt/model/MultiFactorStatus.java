package chat.holt.model;

/// Which second factors are on.
public record MultiFactorStatus(
        boolean emailOtp,
        boolean trustedHandover,
        boolean emailMfa,
        boolean totpMfa,
        boolean securityKeyMfa,
        boolean recoveryActive) {}
