package chat.holt.rest;

import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.MemberList;
import chat.holt.model.MemberWithRoles;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Members of a server (`rest.md §13`).
public final class MembersApi {

    private final RestClient client;

    public MembersApi(RestClient client) {
        this.client = client;
    }

    /// All members with their users. One call, however many there are. For members. Errors: `NotFound`.
    public MemberList list(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}/members", serverId), MemberList.class));
    }

    /// All members, or those online, with their users. For members. Errors: `NotFound`.
    public MemberList list(String serverId, boolean onlineOnly) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}/members", serverId), MemberList.class)
                .query("exclude_offline", onlineOnly));
    }

    /// At most ten members whose nickname, or user name, contains the text; upper and lower case differ. For members.
    /// Errors: `NotFound`.
    public MemberList query(String serverId, String text) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("servers/{server}/members_experimental_query", serverId), MemberList.class)
                        .query("query", text)
                        .query("experimental_api", true));
    }

    /// A member with the roles held. For members. Errors: `NotFound`.
    public MemberWithRoles fetchWithRoles(String serverId, String userId)
            throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("servers/{server}/members/{user}", serverId, userId), MemberWithRoles.class)
                        .query("roles", true));
    }

    /// For members. Errors: `NotFound`.
    public Member fetch(String serverId, String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}/members/{user}", serverId, userId), Member.class));
    }

    /// Changes a member; what each field needs is in `permissions.md §6`, the errors are in `rest.md §13`. Event:
    /// `ServerMemberUpdate`.
    public Member edit(String serverId, String userId, EditMember edit, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}/members/{user}", serverId, userId), Member.class)
                .body(edit)
                .reason(reason));
    }

    /// Removes a member, who can come back. Needs KickMembers and the higher rank. Errors: `CannotRemoveYourself`,
    /// `InvalidOperation` (owner), `MissingPermission`, `NotFound`, `NotElevated`. Event: `ServerMemberLeave`.
    ///
    /// @param reason for the audit log, at most 512 bytes
    public void kick(String serverId, String userId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}/members/{user}", serverId, userId))
                .reason(reason));
    }
}
