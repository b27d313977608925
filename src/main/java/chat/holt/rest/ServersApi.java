package chat.holt.rest;

import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateServer;
import chat.holt.model.EditServer;
import chat.holt.model.Server;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SetPermissions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/// Servers and their permissions for everyone (`rest.md §10–12, 16`).
public final class ServersApi {

    private final RestClient client;

    public ServersApi(RestClient client) {
        this.client = client;
    }

    /// For members. Errors: `NotFound`.
    public Server fetch(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}", serverId), Server.class));
    }

    /// The server with those of its channels that one may view. For members. Errors: `NotFound`.
    public ServerWithChannels fetchWithChannels(String serverId)
            throws ApiException, IOException, InterruptedException {
        ObjectNode tree = client.send(Request.of(Route.get("servers/{server}", serverId), ObjectNode.class)
                .query("include_channels", true));
        List<Channel> channels =
                Json.mapper().convertValue(tree.path("channels"), new TypeReference<List<Channel>>() {});
        tree.set(
                "channels",
                Json.mapper().valueToTree(channels.stream().map(Channel::id).toList()));
        return new ServerWithChannels(Json.mapper().convertValue(tree, Server.class), channels);
    }

    /// Creates a server with one channel. Not for bots. Errors: `IsBot`, `CantCreateServers`, `TooManyServers`.
    /// Events: `ServerMemberJoin`, `ServerCreate`.
    public ServerWithChannels create(CreateServer server) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/create"), ServerWithChannels.class)
                .body(server));
    }

    /// Needs ManageServer; for categories ManageChannel, for `flags` and `discoverable` a privileged account. Errors:
    /// `NotFound`, `MissingPermission`, `NotPrivileged`, `InvalidOperation` (a channel in two categories). Event:
    /// `ServerUpdate`.
    public Server edit(String serverId, EditServer edit, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}", serverId), Server.class)
                .body(edit)
                .reason(reason));
    }

    /// Hands the server over. Only for the owner. Errors: `NotOwner`, `InvalidCredentials` (ticket), `NotFound` (no
    /// member), `InvalidOperation` (a bot). Event: `ServerUpdate`.
    ///
    /// @param ticket from [MfaApi#ticket]
    public Server transfer(String serverId, String newOwnerId, String ticket, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}", serverId), Server.class)
                .body(EditServer.NOTHING.withOwner(newOwnerId))
                .ticket(ticket)
                .reason(reason));
    }

    /// Leaves the server, or deletes it when one owns it. Errors: `NotFound`. Events: `ServerMemberLeave` and perhaps
    /// `Message`, or `ServerDelete`.
    ///
    /// @param silently without a message to the others
    public void leave(String serverId, boolean silently) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}", serverId)).query("leave_silently", silently));
    }

    /// Marks all channels read. Not for bots. Errors: `IsBot`, `NotFound`. Event: `ChannelAck` for each.
    public void ack(String serverId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("servers/{server}/ack", serverId)).body(Map.of()));
    }

    /// Needs ManageChannel. Errors: `NotFound`, `MissingPermission`, `TooManyChannels`. Events: `ServerUpdate`,
    /// `ChannelCreate`.
    public Channel createChannel(String serverId, CreateChannel channel, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/{server}/channels", serverId), Channel.class)
                .body(channel)
                .reason(reason));
    }

    /// Sets what everyone may do. Needs ManagePermissions and every bit given. Errors: `NotFound`,
    /// `MissingPermission`, `CannotGiveMissingPermissions`. Event: `ServerUpdate`.
    public Server setDefaultPermissions(String serverId, long permissions, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("servers/{server}/permissions/default", serverId), Server.class)
                .body(new SetPermissions(permissions))
                .reason(reason));
    }
}
