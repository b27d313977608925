package chat.holt.rest;

import chat.holt.model.Invite;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Invites (`rest.md §18`).
public final class InvitesApi {

    private final RestClient client;

    public InvitesApi(RestClient client) {
        this.client = client;
    }

    /// Of a server channel or group. Needs InviteOthers. Not for bots. Errors: `IsBot`, `NotFound`,
    /// `MissingPermission`, `InvalidOperation`. No event.
    public Invite create(String channelId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/invites", channelId), Invite.class)
                .body(Map.of())
                .reason(reason));
    }

    /// Of a server. Needs ManageServer. Errors: `NotFound`, `MissingPermission`.
    public List<Invite> list(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("servers/{server}/invites", serverId), new TypeReference<List<Invite>>() {}));
    }

    /// One's own, or any with ManageServer. Errors: `NotFound`, `MissingPermission`. No event.
    public void delete(String code, @Nullable String reason) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("invites/{code}", code)).reason(reason));
    }

    /// Where the invite leads. Needs no account. Errors: `NotFound`.
    public InviteResponse fetch(String code) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("invites/{code}", code), InviteResponse.class));
    }

    /// Joins; the id of a discoverable server is a code too. Not for bots. Events: `ServerCreate` or
    /// `ChannelCreate`; to the others `ServerMemberJoin` or `ChannelGroupJoin`. Errors: `IsBot`, `TooManyServers`,
    /// `NotFound`, `Banned`, `AlreadyInServer`, `AlreadyInGroup`, `GroupTooLarge`.
    public InviteJoinResponse join(String code) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("invites/{code}", code), InviteJoinResponse.class)
                .body(Map.of()));
    }
}
