package chat.holt.rest;

import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import java.io.IOException;
import java.util.Map;

/// Invites (`rest.md §18`).
public final class InvitesApi {

    private final RestClient client;

    public InvitesApi(RestClient client) {
        this.client = client;
    }

    /// Where the invite leads. Errors: `NotFound`.
    public InviteResponse fetch(String code) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("invites/{code}", code), InviteResponse.class));
    }

    /// Joins. Errors: `TooManyServers`, `NotFound`, `Banned`, `AlreadyInServer`, `AlreadyInGroup`, `GroupTooLarge`.
    public InviteJoinResponse join(String code) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("invites/{code}", code), InviteJoinResponse.class)
                .body(Map.of()));
    }
}
