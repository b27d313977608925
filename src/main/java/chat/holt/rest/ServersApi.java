package chat.holt.rest;

import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateServer;
import chat.holt.model.EditServer;
import chat.holt.model.Server;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SetPermissions;
import java.io.IOException;
import java.util.Map;

/// Servers and their permissions for everyone (`rest.md §10–12, 16`).
public final class ServersApi {

    private final RestClient client;

    public ServersApi(RestClient client) {
        this.client = client;
    }

    public Server fetch(String serverId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("servers/{server}", serverId), Server.class));
    }

    /// Creates a server with one channel. Errors: `CantCreateServers`, `TooManyServers`. Event: `ServerCreate`.
    public ServerWithChannels create(CreateServer server) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/create"), ServerWithChannels.class)
                .body(server));
    }

    /// Needs ManageServer, ManageChannel for categories. Event: `ServerUpdate`.
    public Server edit(String serverId, EditServer edit) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("servers/{server}", serverId), Server.class)
                .body(edit));
    }

    /// Leaves the server, or deletes it when one owns it. Events: `ServerMemberLeave` or `ServerDelete`.
    public void leave(String serverId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}", serverId)));
    }

    /// Marks all channels read. Event: `ChannelAck` for each.
    public void ack(String serverId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("servers/{server}/ack", serverId)).body(Map.of()));
    }

    /// Needs ManageChannel. Errors: `TooManyChannels`. Events: `ServerUpdate`, `ChannelCreate`.
    public Channel createChannel(String serverId, CreateChannel channel)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/{server}/channels", serverId), Channel.class)
                .body(channel));
    }

    /// Sets what everyone may do. Needs ManagePermissions and every bit given. Event: `ServerUpdate`.
    public Server setDefaultPermissions(String serverId, long permissions)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("servers/{server}/permissions/default", serverId), Server.class)
                .body(new SetPermissions(permissions)));
    }
}
