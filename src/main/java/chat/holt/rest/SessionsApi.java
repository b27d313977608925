package chat.holt.rest;

import chat.holt.model.RenameSession;
import chat.holt.model.SessionSummary;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// The sessions of one's account (`rest.md §3`). Not for bots. A ticket comes from [MfaApi#ticket].
public final class SessionsApi {

    private final RestClient client;

    public SessionsApi(RestClient client) {
        this.client = client;
    }

    public List<SessionSummary> list() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("auth/session/all"), new TypeReference<List<SessionSummary>>() {}));
    }

    /// Errors: `InvalidSession` (another's), `UnknownUser` (no such session).
    public SessionSummary rename(String sessionId, RenameSession name)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("auth/session/{session}", sessionId), SessionSummary.class)
                .body(name));
    }

    /// Ends a session. Errors: `InvalidToken` (another's), `UnknownUser`. Event: `DeleteSession`.
    public void revoke(String sessionId, String ticket) throws ApiException, IOException, InterruptedException {
        client.send(
                Request.of(Route.delete("auth/session/{session}", sessionId)).ticket(ticket));
    }

    /// Ends all sessions. Event: `DeleteAllSessions`.
    ///
    /// @param ownToo this one too
    public void revokeAll(boolean ownToo, String ticket) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("auth/session/all"))
                .query("revoke_self", ownToo)
                .ticket(ticket));
    }
}
