package chat.holt.rest;

import chat.holt.model.BanListResult;
import chat.holt.model.CreateBan;
import chat.holt.model.ServerBan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Bans of a server (`rest.md §14`). All need BanMembers. There is no event for a ban or its end.
public final class BansApi {

    private final RestClient client;

    public BansApi(RestClient client) {
        this.client = client;
    }

    /// Errors: `NotFound`, `MissingPermission`.
    public BanListResult list(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}/bans", serverId), BanListResult.class));
    }

    /// Removes a member for good, or keeps a user out. Needs the higher rank over a member. Errors:
    /// `CannotRemoveYourself`, `InvalidOperation` (owner), `MissingPermission`, `NotElevated`. Events:
    /// `ServerMemberLeave`, `BulkMessageDelete` for each swept channel.
    ///
    /// @param reason at most 1,024 characters, kept with the ban; the start of it in the audit log too
    /// @param deleteMessageSeconds age of the messages to delete, 0–604,800
    public ServerBan ban(String serverId, String userId, @Nullable String reason, long deleteMessageSeconds)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("servers/{server}/bans/{user}", serverId, userId), ServerBan.class)
                .body(new CreateBan(reason, deleteMessageSeconds))
                .reason(reason));
    }

    /// Errors: `NotFound`, `MissingPermission`.
    ///
    /// @param reason for the audit log, at most 512 bytes
    public void unban(String serverId, String userId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}/bans/{user}", serverId, userId))
                .reason(reason));
    }
}
