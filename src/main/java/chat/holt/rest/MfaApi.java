package chat.holt.rest;

import chat.holt.model.ErrorType;
import chat.holt.model.MfaMethod;
import chat.holt.model.MfaResponse;
import chat.holt.model.MfaTicket;
import chat.holt.model.MultiFactorStatus;
import chat.holt.model.TotpSecret;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Second factors (`rest.md §4`). Not for bots. A ticket lasts five minutes and is good for one call.
public final class MfaApi {

    private final RestClient client;

    public MfaApi(RestClient client) {
        this.client = client;
    }

    /// Which factors are on.
    public MultiFactorStatus status() throws ApiException, IOException, InterruptedException {
        try {
            return client.send(Request.of(Route.get("auth/mfa"), MultiFactorStatus.class));
        } catch (ApiException refusal) {
            if (refusal.type() != ErrorType.NOT_FOUND) {
                throw refusal;
            }
            return client.send(Request.of(Route.get("auth/mfa/"), MultiFactorStatus.class)); // as old instances
        }
    }

    /// Ways to get a ticket now.
    public List<MfaMethod> methods() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("auth/mfa/methods"), new TypeReference<List<MfaMethod>>() {}));
    }

    /// Gets a ticket for a password, code or recovery code. Errors: `InvalidToken`, `InvalidCredentials`,
    /// `DisallowedMFAMethod`, `OperationFailed`.
    ///
    /// @param unvalidated ticket from a sign-in; only with a client that has no token, and null otherwise
    public MfaTicket ticket(MfaResponse response, @Nullable String unvalidated)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("auth/mfa/ticket"), MfaTicket.class)
                .body(response)
                .ticket(unvalidated));
    }

    /// The recovery codes that are left.
    public List<String> recoveryCodes(String ticket) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("auth/mfa/recovery"), new TypeReference<List<String>>() {})
                .body(Map.of())
                .ticket(ticket));
    }

    /// Ten new recovery codes; the old ones end.
    public List<String> renewRecoveryCodes(String ticket) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("auth/mfa/recovery"), new TypeReference<List<String>>() {})
                .body(Map.of())
                .ticket(ticket));
    }

    /// A new secret for an authenticator, not in force yet. Errors: `OperationFailed` (TOTP is on already).
    public TotpSecret beginTotp(String ticket) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("auth/mfa/totp"), TotpSecret.class)
                .body(Map.of())
                .ticket(ticket));
    }

    /// Puts the secret in force. Errors: `InvalidToken` (wrong code), `OperationFailed` (no secret).
    ///
    /// @param code holds a code of the authenticator
    public void enableTotp(MfaResponse code) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("auth/mfa/totp")).body(code));
    }

    public void disableTotp(String ticket) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("auth/mfa/totp")).ticket(ticket));
    }
}
